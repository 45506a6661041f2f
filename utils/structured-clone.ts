/** The platform's own, for packages that bring a stand-in for runtimes without it. */
export default structuredClone;
