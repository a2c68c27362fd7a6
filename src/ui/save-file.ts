/** Hands a file to the shopper: the browser's own way of saving, without a permission for downloads. */
export function saveFile(name: string, mediaType: string, content: readonly BlobPart[]): void {
  const url = URL.createObjectURL(new Blob([...content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
