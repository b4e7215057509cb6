/** Number of a document, such as 湘政办发〔2022〕52号: office, year in brackets, number (GB/T 9704—2012, 7.2.5). */
const number =
  /[一-鿿]{1,12}\s*[〔[（(［【﹝]\s*[0-9０-９]{4}\s*[〕\])）］】﹞]\s*第?\s*[0-9０-９]{1,5}\s*号/;

/** The first number of a document in a text, layout spaces removed; `undefined` without one. */
export function documentNumber(value: string): string | undefined {
  return number.exec(value)?.[0].replace(/\s/g, '');
}
