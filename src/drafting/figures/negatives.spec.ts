import { describe, expect, test } from "vitest";
import { amountsIn } from "./testing";

const names = `
GPT-5|GPT-4o|Claude Opus 4.6|Claude 4.6 arrive|Kling 3.0 arrive en avance|Llama 4|Llama 4 models are out|Llama 3.1 405B|Gemini 2.5 Pro
o3|o4-mini|H100|B200|RTX 5090|A100 et H100|M4|iPhone 17 users|Windows 11|Python 3.12|Apache 2.0|Web 2.0|Scribe 2, une autre génération
4K|8K|image en 4K|1080p|5G|3D|20VC|23andMe|37signals|99designs|7-Eleven|36Kr|Qwen3-30B-A3B|x86|B2B|COP30|G7|20e siècle|24/7|9/11
Top 10|Fortune 500|S&P 500|CAC 40|Nasdaq 100|Series B|série A|Phase 2|version 3|v2.1|Build 1.2.3|192.168.1.1|COVID-19|F-16|Voxtral Mini 3B
YC W25|Studio 54 opens|Area 51`;

const references = `
article 53|Article 6 of the Act|§ 12|RFC 4287|ISO 27001|règlement (UE) 2024/1689|Regulation (EU) 2024/1689|loi n° 78-17|n° 4|No. 5|page 12
[1]|(2)|figure 3|étape 2|chapter 7|10-K|SOC 2|#1|@user99|https://example.org/35-millions-2026|www.example.org/20-000|01 Infrastructure|1. Mistral
2) OpenAI|01 42 68 53 00|+33 1 42 68 53 00|score 3-2|16:9|1,2,3`;

const times = `
en 2025|in 2026|2023-2024|FY26|Q3|T1 2026|semaine 06|week 6|W06|le 3 février 2026|February 3, 2026|2026-02-03|03/02/2026|du 2 au 8 février
2–8 February|9h30|à 18 h|10:45|9 a.m.|10 pm|il y a trois mois|il y a 2 semaines|depuis deux ans|en deux semaines|in two weeks|last three months
over the past two years|5 years ago|8 ans plus tôt|à 42 ans|âgé de 42 ans|a 42-year-old founder|dans 3 mois|les années 90|the 1990s
two weeks later|trois jours après|the next 12 months|(18 h 30)|Jack, 42 ans,|six mois après|20 years’ experience|ces 10 dernières années|20 ans d’expérience|every 3 months|tous les 6 mois|5 min read
Lecture : 4 minutes|L’essentiel en 60 secondes|The week in 60 seconds|100th anniversary|21ème siècle|the 20th|7 jours sur 7`;

const words = `
deux choses|trois questions|les deux entreprises|une étape|plusieurs milliards|des milliards de dollars|billions of dollars|des dizaines de pays
hundreds of companies|multi-billion-dollar|three ways|five lessons|two companies|one of them|10 conseils pour réussir|10 tips for teams|5 infos à retenir
les cinq leçons|a third of the cost|un tiers du marché|la moitié|half of the market|first|deuxième|three times a week|deux fois par an
à trois reprises|double authentification|double-digit growth|doubling down|le double jeu|par million de tokens|per million tokens|per 1,000 requests
un nouveau modèle|a million|12|2,5|100 fois|one cent|dix|vingt et un|quelques millions|a few million|la une|neuf`;

const cases = [names, references, times, words].flatMap((table) => table.trim().split(/[|\n]/));

describe("what is no figure", () => {
  test.each(cases)("%s", (text) => {
    expect(amountsIn(text, "fr")).toBe("");
    expect(amountsIn(text, "en")).toBe("");
  });
  test("there are more than a hundred of them", () => expect(cases.length).toBeGreaterThan(150));
});

test("numbers of names beside true figures", () => {
  expect(amountsIn("Claude Opus 4.6 coûte 5 $, GPT-5 deux fois plus que Kling 3.0.", "fr")).toBe("5 USD; 2 x");
  expect(amountsIn("With the H100, Llama 4 runs 3x faster on 8 GPUs.", "en")).toBe("3 x; 8 gpu");
});
