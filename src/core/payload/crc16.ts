/**
 * CRC-16 with the polynomial 0x1021, most significant bit first, no final XOR.
 * `start` 0xffff is CRC-16/CCITT-FALSE (EMVCo), 0 is CRC-16/XMODEM (TON addresses).
 */
export function crc16(bytes: Uint8Array, start = 0xffff): number {
  let crc = start;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) {
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
    }
  }
  return crc;
}
