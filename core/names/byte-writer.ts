/** Bytes that grow as they are written. */
export class ByteWriter {
  length = 0;
  private bytes = new Uint8Array(1024);

  byte(value: number): void {
    if (this.length === this.bytes.length) this.grow(this.length + 1);
    this.bytes[this.length++] = value;
  }

  /** Seven bits a byte, lowest first; the eighth says that more follow (LEB128). */
  varint(value: number): void {
    while (value > 127) {
      this.byte((value & 127) | 128);
      value >>>= 7;
    }
    this.byte(value);
  }

  append(bytes: Uint8Array): void {
    this.grow(this.length + bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  done(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private grow(needed: number): void {
    if (needed <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}

/** 32-bit numbers that grow as they are written. */
export class NumberWriter {
  length = 0;
  private numbers = new Uint32Array(256);

  push(value: number): void {
    if (this.length === this.numbers.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    this.numbers[this.length++] = value;
  }

  done(): Uint32Array {
    return this.numbers.subarray(0, this.length);
  }
}

/** How many bytes `ByteWriter.varint` writes. */
export function varintBytes(value: number): number {
  let bytes = 1;
  while ((value >>>= 7) > 0) bytes++;
  return bytes;
}
