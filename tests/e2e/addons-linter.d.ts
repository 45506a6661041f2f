declare module 'addons-linter' {
  interface Linter {
    run(): Promise<{ errors: { code: string; message: string; file?: string }[] }>;
  }
  const addonsLinter: {
    createInstance(options: {
      config: { _: string[]; logLevel: string; output: string };
      runAsBinary: boolean;
    }): Linter;
  };
  export default addonsLinter;
}
