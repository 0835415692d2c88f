import { describe, expect, test } from "vitest";
import { outline } from "./outline.testing";
import { readSource } from "./read-source";

const read = (text: string) => readSource(text, "text");

describe("what a mail brings along", () => {
  test("headers: the subject is the title", () => {
    const source = read("De : La lettre <a@b.example>\nObjet : Les puces, encore\nDate : 2 février 2026\n\nBonjour.");
    expect(source.title).toBe("Les puces, encore");
    expect(source.text).toBe("Bonjour.");
  });

  test.each([
    ["Date: Mon, 9 Mar 2026 07:00:00 +0000", "2026-03-09"],
    ["Date : lundi 9 mars 2026 08:12", "2026-03-09"],
    ["Date : 1er août 2025", "2025-08-01"],
    ["Envoyé le : 3 décembre 2025", "2025-12-03"],
    ["Sent: Tuesday, February 3, 2026 9:14 AM", "2026-02-03"],
    ["Date: 2026-07-14T08:00:00Z", "2026-07-14"],
    ["Date: hier", undefined],
    ["Date: 99 Mar 2026", undefined],
  ])("%s: the day it was sent", (line, day) => {
    expect(read(`From: a\nSubject: b\n${line}\n\nBonjour.`).date).toBe(day);
  });

  test("a line that looks like one header is a text's", () => {
    expect(read("Date : demain\nUn corps.").text).toBe("Date : demain\n\nUn corps.");
  });

  test("a forwarded and quoted letter", () => {
    const text =
      "---------- Forwarded message ---------\nFrom: a\nSubject: Les puces\n\n> Bonjour,\n>\n> Un texte.\n>> Un mot.";
    const source = read(text);
    expect([source.title, source.text]).toEqual(["Les puces", "Bonjour,\n\nUn texte.\n\nUn mot."]);
  });

  test("a signature is set apart", () => {
    expect(outline(read("Fin.\n-- \nJeanne\nSe désabonner"))).toEqual([
      "p Fin.",
      "rule",
      "p Jeanne",
      "p Se désabonner",
    ]);
  });

  test.each([
    ["left coded", "La lev=C3=A9e de f=C3=A9vrier est un succ=\nès", "La levée de février est un succès"],
    [
      "soft breaks",
      "Une ligne qui est=\n coupée, puis une autre qui l'est=\n aussi. x=3Dy",
      "Une ligne qui est coupée, puis une autre qui l'est aussi. x=y",
    ],
    ["no code at all", "a=20 b=30 c=40 et https://a.example/?x=20", "a=20 b=30 c=40 et https://a.example/?x=20"],
    ["no letter of UTF-8", "=E9t=E9 =C3=A9 =C3=A9", "=E9t=E9 é é"],
  ])("quoted-printable: %s", (_, text, clean) => expect(read(text).text).toBe(clean));

  test("characters that nobody sees", () => {
    expect(read("\uFEFFdé\u00ADci\u200Bsion\u202E\u0007 3\u2009000\uD800 👩‍💻\u200D.").text).toBe(
      "décision 3\u202F000 👩‍💻.",
    );
  });
});

describe("message files", () => {
  const message = (part: string) =>
    `Received: by x\r\nFrom: =?UTF-8?Q?La_lettre?= <a@b.example>\r\nSubject: =?utf-8?B?TMOpIHB1Y2Vz?=\r\n =?utf-8?Q?_encore?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="xx"\r\n\r\nNo MIME here.\r\n--xx\r\nContent-Type: text/plain\r\n\r\nTexte\r\n--xx\r\n${part}\r\n--xx--\r\n`;

  test.each([
    [
      "quoted-printable",
      "Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>La lev=E9e<b>=\r\n vient</b></p>",
    ],
    [
      "base64",
      "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+TGEgbGV2w6llPGI+IHZp\r\nZW50PC9iPjwvcD4=",
    ],
  ])("%s", (_, part) => {
    const source = read(message(part));
    expect([source.title, source.text, source.blocks[0]?.bold.length]).toEqual([
      "Lé puces encore",
      "La levée vient",
      1,
    ]);
  });

  test("without HTML, its plain text", () => {
    expect(read(message("Content-Type: image/png\r\n\r\nxx")).text).toBe("Texte");
  });
});

describe("lines that offer the same elsewhere", () => {
  test.each([
    [
      "Voir dans le navigateur (https://a.example/1?mc_cid=x)\nBonjour à vous.",
      "https://a.example/1",
      "Bonjour à vous.",
    ],
    ["View this email in your browser:\nhttps://a.example/1\nHello to you.", "https://a.example/1", "Hello to you."],
    ["Lire en ligne\nBonjour à vous.", undefined, "Bonjour à vous."],
    ["Lire l'article complet en ligne (https://a.example/1)", undefined, "Lire l'article complet en ligne"],
  ])("%s", (text, url, rest) => {
    const source = read(text);
    expect([source.url, source.text]).toEqual([url, rest]);
  });
});
