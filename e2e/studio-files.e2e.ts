import { wordFile } from "@/drafting/testing/word-file";
import { field, newsletter, openStudio, source, storyRows } from "./studio-page";
import { expect, test } from "./test";

const lines = newsletter.split("\n").filter(Boolean);
const isHeading = (line: string) =>
  /^(Nautique Robotique lève .* autonomes|Un tribunal condamne|Conclusion|FAQ)/.test(line);

const page = `<!doctype html><html><head><title>La lettre</title><style>p{}</style></head><body>${lines
  .map((line, index) => (index === 0 ? `<h1>${line}</h1>` : isHeading(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`))
  .join("")}</body></html>`;

const word = () => {
  const paragraphs = lines.map((line, index) => {
    const style = index === 0 ? "Titre1" : isHeading(line) ? "Titre2" : "";
    return `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${line}</w:t></w:r></w:p>`;
  });
  const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  return wordFile(
    `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${main}"><w:body>${paragraphs.join("")}</w:body></w:document>`,
  );
};

/** As a mail program sends it: both forms, in quoted-printable. */
const mail = () => {
  const encode = (text: string) =>
    [...Buffer.from(text, "utf8")]
      .map((byte) => {
        const plain = byte === 10 || (byte >= 32 && byte < 127 && byte !== 61);
        return plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
      })
      .join("")
      .replaceAll(/(?:[^=\n]|=[0-9A-F]{2}){60}(?!\n)/g, "$&=\n");
  const part = (type: string, body: string) =>
    `--limite\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${encode(body)}\n`;
  return `From: La lettre <lettre@example.org>
Subject: =?UTF-8?Q?La_mer_change_de_pilote?=
Date: Mon, 9 Feb 2026 07:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="limite"

${part("text/plain", newsletter)}${part("text/html", page)}--limite--
`;
};

test("a Word file, a web page, a mail and an older encoding are chosen and read", async ({ page: tab }) => {
  await openStudio(tab);
  const files = [
    { name: "lettre.docx", buffer: Buffer.from(word()) },
    { name: "lettre.html", buffer: Buffer.from(page) },
    { name: "lettre.eml", buffer: Buffer.from(mail()) },
    { name: "lettre.txt", buffer: Buffer.from(newsletter.replaceAll("’", "'"), "latin1") },
  ];
  for (const { name, buffer } of files) {
    await test.step(name, async () => {
      const mimeType = "application/octet-stream";
      await tab.getByLabel("Choisir un fichier").setInputFiles({ name, mimeType, buffer });
      await expect(storyRows(tab)).toHaveCount(2);
      await expect(source(tab)).toContainText("Nautique Robotique lève 40 millions d");
      await expect(source(tab)).not.toContainText("=C3");
      await expect(field(tab, "field-title")).not.toHaveValue("");
      await tab.getByRole("button", { name: "Tous les brouillons" }).click();
    });
  }
});
