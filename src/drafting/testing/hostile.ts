/** Inputs that no editor would write: random, hostile, or a newsletter broken on the way. The same seed gives the same inputs. */

/** An integer from 0 up to, without, `below`. */
export type Random = (below: number) => number;

/** Mulberry32 (Tommy Ettinger, public domain): small, and enough for tests. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const numbers =
  "0 1 7 15 250 1,2 3.25 1 250 1 000 20 517 1'000 00,0 1.2.3 -5 +76 9e99 ٣٥ ⅔ ½ ² 99999999999999999999 2026 W06 4.6 0x1F 1,234 ,5 .";
const amounts =
  "milliards milliard millions billion bn Md€ Md$ M$ Mds k€ trillion mille cent dix vingt-quatre quatre-vingts half demi";
const currencies = "$ € £ ¥ US$ HK$ USD EUR dollars euros wons livres sterling CHF ₿ ¢ %";
const unitWords =
  "% pour cent percent ms secondes jours mois ans fois 10x ×3 tokens œuvres clients GPU MW gigawatts px 4K points";
const qualifierWords =
  "plus de|près de|jusqu’à|about|over|up to|nearly|entre|de|à|–|-|to|between|and|~|≈|environ|at least";
const verbs =
  "lève rachète valorisée réclame amende raised fined buys doubled doublé triplé twice Anthropic OpenAI Mistral UMG";
const phrases =
  "Pour les décideurs, |Why it matters: |FAQ|Conclusion : |En bref|TL;DR|Outlook|Se désabonner|View in browser|Sponsored by |À retenir : |Chers lecteurs,";
const marks =
  "# |## |### |- |* |1. |01 — |> |**|__|~~|`|```\n|---|***|===|| |\n| --- | --- |\n|[a](b)|[x]: y|![](|](|🚀 |👉 |1️⃣ |\n|\n\n|\n    |\t|<!-- |-->|{{|*|MC:SUBJECT|*|=20|=\n|=E2=80=99|=3D|&nbsp;|&#0;|&#xD800;|&amp;amp;|&#99999999;|\u00a0|\u202f|\u200b|\u200f|\u202e|\ufeff|\u0000|\u0007|\u001b[31m|\ud800|\udfff|\r|\r\n|\u2028|e\u0301|ﬁ|İ|ß|👩‍👩‍👧‍👦|🇫🇷";
const tags =
  '<p>|</p>|<h1>|</h1>|<h2>|</h2|<table>|<tr><td>|</td>|</table>|<ul><li>|</li>|<b>|</b>|<strong>|<a href="https://x.example/?utm_source=a">|</a>|<a href="javascript:1">|<script>alert(1)</script>|<style>|</style>|<div style="display:none">|</div>|<br>|<svg><title>|<template>|<noscript>|<![CDATA[|<!doctype html>|<html><head><title>t</title>|<body>|<img alt="|<blockquote>|<hr>|<textarea>|<select><option>|<frameset>|<math><mi>|<p';

const vocabulary: readonly (readonly string[])[] = [
  ...[numbers, amounts, currencies, unitWords, verbs].map((list) => list.split(" ")),
  ...[qualifierWords, phrases, marks, tags].map((list) => list.split("|")),
];

function pick<T>(random: Random, list: readonly T[], otherwise: T): T {
  return list[random(list.length)] ?? otherwise;
}

const joints = [" ", " ", " ", "", "\n", "\n\n", "\u00a0", ". ", ", ", " : "];

export function hostileWords(random: Random): string {
  const only = random(3) === 0 ? [pick(random, vocabulary, [])] : vocabulary;
  let text = "";
  for (let left = 1 + random(40); left > 0; left -= 1) {
    text += pick(random, pick(random, only, []), "") + pick(random, joints, " ");
  }
  return random(40) === 0 ? text + pick(random, ["x", "9", "(", "**", "<b>", "1 ", "é", "A. "], "x").repeat(500) : text;
}

/** From plain ASCII to any code unit at all, lone surrogates among them. */
export function randomCharacters(random: Random): string {
  const below = pick(random, [128, 128, 0x250, 0x2100, 0x10000], 128);
  const units = Array.from({ length: random(150) }, () => random(below));
  return String.fromCharCode(...units);
}

/** A stretch of a newsletter with some of it deleted, doubled, moved, recoded or cut. */
export function broken(random: Random, newsletters: readonly string[]): string {
  const whole = pick(random, newsletters, "");
  const start = random(whole.length);
  const length = random(100) === 0 ? whole.length : 60 + random(500);
  let text = whole.slice(start, start + length);
  for (let times = random(5); times > 0; times -= 1) text = pick(random, mutations, mutations[0] ?? cut)(text, random);
  return text;
}

type Mutation = (text: string, random: Random) => string;

const cut: Mutation = (text, random) => text.slice(random(text.length));

const mutations: readonly Mutation[] = [
  cut,
  (text, random) => text.slice(0, random(text.length)),
  (text, random) => between(text, random, () => ""),
  (text, random) => between(text, random, (slice) => slice + slice),
  (text, random) => between(text, random, (slice) => slice.split("").reverse().join("")),
  (text, random) => between(text, random, (slice) => slice.toUpperCase()),
  (text, random) => between(text, random, (slice) => slice.replaceAll(/\s+/g, "\n")),
  (text, random) => between(text, random, () => pick(random, pick(random, vocabulary, []), "")),
  (text) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text)),
  (text) =>
    text.replaceAll(
      /[^\n\x20-\x7e]/gu,
      (one) => `=${[...new TextEncoder().encode(one)].map((byte) => byte.toString(16).toUpperCase()).join("=")}`,
    ),
  (text) => text.replaceAll("<", "&lt;"),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.normalize("NFD"),
  (text, random) =>
    text
      .split("\n")
      .toSorted(() => random(3) - 1)
      .join("\n"),
];

function between(text: string, random: Random, change: (slice: string) => string): string {
  const start = random(text.length);
  const end = start + random(Math.min(400, text.length - start));
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}
