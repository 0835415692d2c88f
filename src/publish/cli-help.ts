/** What `--help` says, of all verbs and of each. */
const command = "npm run briefing --";

export const verbNames = ["import", "check", "publish", "new"] as const;
export type VerbName = (typeof verbNames)[number];

const ends = `Faults are said as "file: /stories/2/figures/0/value: what is wrong".
Exit code: 0 all is well, 1 the data is at fault, 2 the call is.`;

export const usage = `usage: ${command} <verb> [options]

  import <file>     makes an edition's draft of a newsletter: text, Markdown, HTML or Word (.docx)
  check [files…]    says every fault of the editions named, or of all that are published
  publish <draft…>  checks drafts, writes them into a site, and makes again what is generated from its editions
  new               makes an empty edition, or one to be translated

  -h, --help        says this; after a verb, says more of it

From a newsletter to a site:

  ${command} import letter.html --week 2026-W06
  ${command} check 2026-W06.fr.json
  ${command} publish 2026-W06.fr.json --to /srv/www/vigie

${ends}`;

export const usages: Record<VerbName, string> = {
  import: `usage: ${command} import <file> [options]

Makes an edition's draft of a newsletter. What the text does not say stays empty; nothing is made up.
"-" reads the standard input.

  --week 2026-W06  the week, where the text does not name it
  --lang fr|en     the language, where it shall not be told from the words
  --out FILE       where the draft goes; <week>.<lang>.json here, unless said
  --source URL     the newsletter's own address, for figures whose text links to nothing
  --force          overwrites a file that is there

  ${command} import letter.docx --week 2026-W06 --source https://example.com/letters/6
  pandoc letter.odt -t html | ${command} import - --week 2026-W06 --lang fr

${ends}`,
  check: `usage: ${command} check [files…]

Says every fault of the editions named, or of all that are published. Warnings are said, too, and change no exit code:
a number that stands nowhere in its quote or its story; a translation that is missing; in drafts, a name that no
published edition knows, and what differs from the other language that is published.

  ${command} check
  ${command} check 2026-W06.fr.json 2026-W06.en.json

${ends}`,
  publish: `usage: ${command} publish <draft…> [options]

Checks the drafts; if they are without fault, writes them and makes again what is generated: the index, the archive,
the feeds and the search index. The site goes from the old state to the new as a whole. Both languages of a week may be
published at once.

  --to DIR         a site's folder, or its folder of briefings; public/briefings of this project, unless said
  --site URL       the site's address, for the links of its feeds; SITE_URL, or what the feeds have, unless said
  --force          overwrites an edition that is published with another content, even if it then differs from the
                   other language there

  ${command} publish 2026-W06.fr.json 2026-W06.en.json --to /srv/www/vigie
  ${command} publish 2026-W06.fr.json --to dist --site https://example.com/vigie/

${ends}`,
  new: `usage: ${command} new --week W --lang L [options]

Makes an edition to fill in: with the ids, figures and sources of the other language, where that is published, else
empty. "check" says what is missing.

  --week 2026-W06  the week
  --lang fr|en     the language
  --out FILE       where it goes; <week>.<lang>.json here, unless said
  --force          overwrites a file that is there

  ${command} new --week 2026-W06 --lang en

${ends}`,
};
