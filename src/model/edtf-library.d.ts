/** The parts of edtf.js that Vänort uses; the package ships no types. */
declare module 'edtf' {
  export interface EdtfValue {
    readonly type: 'Date' | 'Year' | 'Season' | 'Interval' | 'Set' | 'List' | 'Decade' | 'Century';
    /** Milliseconds since the epoch, or -Infinity. */
    readonly min: number;
    /** Milliseconds since the epoch, or Infinity. */
    readonly max: number;
  }
  export default function edtf(text: string): EdtfValue;
}
