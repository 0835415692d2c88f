import { expect, test } from "vitest";
import { linkOf } from "./links";

test.each([
  ["https://a.example/x", "https://a.example/x"],
  [" HTTP://a.example ", "HTTP://a.example"],
  ["//a.example/x", "https://a.example/x"],
  ["www.a.example", "https://www.a.example"],
  ["https://a.example/x?utm_source=m&id=3&mc_eid=9#part", "https://a.example/x?id=3#part"],
  ["https://a.example/x?utm_source=m", "https://a.example/x"],
  ["https://a.example/?q=a%20b&amp;fbclid=1", "https://a.example/?q=a%20b"],
  ["https://a.example/?ref=newsletter", "https://a.example/"],
  ["https://a.example/?ref=other.example", "https://a.example/"],
  ["https://a.example/?ref=v2-draft", "https://a.example/?ref=v2-draft"],
  ["https://a.example/#utm_source=rss", "https://a.example/"],
  [
    "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fb.example%2Fp%3Fgclid%3D1&data=x",
    "https://b.example/p",
  ],
  ["https://www.google.com/url?q=https://b.example/p&sa=D", "https://b.example/p"],
  [
    "https://click.a.example/r?u=https%3A%2F%2Fclick.b.example%2F%3Ftarget%3Dhttps%253A%252F%252Fc.example%252F",
    "https://c.example/",
  ],
  ["https://x.awstrack.me/L0/https:%2F%2Fb.example%2Fp/1/0100018f3a2b4c5d-6e7f8a9b/sig=1", "https://b.example/p"],
  ["https://urldefense.com/v3/__https://b.example/p__;!!abc", "https://b.example/p"],
  ["https://a.example/share?url=https://b.example/", "https://a.example/share?url=https://b.example/"],
  ["https://us1.campaign-archive.example/?u=abc&id=1", "https://us1.campaign-archive.example/?u=abc&id=1"],
  ["javascript:alert(1)", undefined],
  ["data:text/html,x", undefined],
  ["mailto:a@b.example", undefined],
  ["#note", undefined],
  ["", undefined],
  ["https://", undefined],
  [`https://a.example/${"x".repeat(9000)}`, undefined],
])("%s", (href, url) => expect(linkOf(href)).toBe(url));
