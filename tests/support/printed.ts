import { PDFiumLibrary } from "@hyzyla/pdfium";

/** What stands on each page of a PDF, without spaces and line ends. */
export async function wordsOnPages(pdf: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages = [...document.pages()].map((page) => page.getText().replace(/\s/g, ""));
  document.destroy();
  library.destroy();
  return pages;
}
