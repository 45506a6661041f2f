import { useId } from 'preact/hooks';

interface SliderProps {
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
  /** The value in words, shown beside the label and read by screen readers. */
  text: string;
  onValue(value: number): void;
}

/** A number to set by dragging or by the arrow keys. */
export function Slider({ label, min, max, step, value, text, onValue }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output for={id}>{text}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        onInput={(event) => {
          if (event.isTrusted) onValue(Number(event.currentTarget.value));
        }}
      />
    </div>
  );
}
