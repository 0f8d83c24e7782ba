// What stands in our own sentences, construction by construction: invented people and states, and real seats and institutions.

/** [source, cue, content with its fragments parted by " … ", quoted how, speaker, the outer speaker where there is one] */
export type Row = readonly [string | null, string | null, string, string, string | null, string?];

const orlov = "Foreign Minister Ada Orlov";
const halvard = "Chancellor Bern Halvard";
export const [ada, bern] = ["Ada Orlov", "Bern Halvard"];
const direct = (cue: string, said: string): Row => [orlov, cue, said, "direct", ada];
const indirect = (cue: string, said: string): Row => [orlov, cue, said, "indirect", ada];
const mixed = (cue: string, said: string): Row => [orlov, cue, said, "mixed", ada];
const stance = (cue: string, said: string): Row => [halvard, cue, said, "indirect", bern];

/** A text with its attributions, all of them. */
export type Case = readonly [string, ...Row[]];

/** Each construction with what is read in it, all of it. */
export const constructions: Readonly<Record<string, readonly Case[]>> = {
  "direct speech, the cue after, before, inverted": [
    [
      "“The ferry will sail in May,” Foreign Minister Ada Orlov said.",
      direct("said", "“The ferry will sail in May,”"),
    ],
    [
      "Foreign Minister Ada Orlov said: “The ferry will sail in May.”",
      direct("said", "“The ferry will sail in May.”"),
    ],
    [
      "“The ferry will sail in May,” said Foreign Minister Ada Orlov.",
      direct("said", "“The ferry will sail in May,”"),
    ],
    ["“Will the ferry sail?” Foreign Minister Ada Orlov asked.", direct("asked", "“Will the ferry sail?”")],
  ],
  "mixed speech": [
    [
      "Foreign Minister Ada Orlov said the ferry would “surely” sail in May.",
      mixed("said", "the ferry would “surely” sail in May"),
    ],
    [
      "Foreign Minister Ada Orlov warned that the truce was “hanging by a thread.”",
      mixed("warned", "that the truce was “hanging by a thread.”"),
    ],
    [
      "According to Foreign Minister Ada Orlov, the ferry “will sail in May.”",
      mixed("According to", "the ferry “will sail in May.”"),
    ],
  ],
  "indirect speech, the cue before, after, inverted": [
    [
      "Foreign Minister Ada Orlov said that the ferry would sail in May.",
      indirect("said", "that the ferry would sail in May"),
    ],
    [
      "The ferry would sail in May, Foreign Minister Ada Orlov said.",
      indirect("said", "The ferry would sail in May"),
    ],
    [
      "The ferry would sail in May, said Foreign Minister Ada Orlov.",
      indirect("said", "The ferry would sail in May"),
    ],
    [
      "Foreign Minister Ada Orlov, in a speech on Monday, promised that the ferry would sail.",
      indirect("promised", "that the ferry would sail"),
    ],
  ],
  "a cue inside, fragments on both sides": [
    [
      "“The ferry,” Foreign Minister Ada Orlov said, “will sail in May.”",
      direct("said", "“The ferry,” … “will sail in May.”"),
    ],
    [
      "“The ferry,” said Foreign Minister Ada Orlov, “will sail in May.”",
      direct("said", "“The ferry,” … “will sail in May.”"),
    ],
    [
      "The ferry, Foreign Minister Ada Orlov said, would sail in May.",
      indirect("said", "The ferry … would sail in May"),
    ],
    [
      "The guards, Chancellor Bern Halvard believes, will leave in May.",
      stance("believes", "The guards … will leave in May"),
    ],
    [
      "The guards will leave in May, Chancellor Bern Halvard told parliament, “and not a day later.”",
      [halvard, "told", "The guards will leave in May … “and not a day later.”", "mixed", bern],
    ],
  ],
  beliefs: [
    [
      "Chancellor Bern Halvard believes that the truce will hold.",
      stance("believes", "that the truce will hold"),
    ],
    ["Chancellor Bern Halvard fears the truce will collapse.", stance("fears", "the truce will collapse")],
    [
      "Chancellor Bern Halvard doubted whether the talks would begin.",
      stance("doubted", "whether the talks would begin"),
    ],
    [
      "Chancellor Bern Halvard was skeptical that the truce would hold.",
      stance("was skeptical", "that the truce would hold"),
    ],
  ],
  intentions: [
    [
      "Chancellor Bern Halvard plans to open the border in May.",
      stance("plans", "to open the border in May"),
    ],
    [
      "Chancellor Bern Halvard intends to visit Norland in May.",
      stance("intends", "to visit Norland in May"),
    ],
    ["Chancellor Bern Halvard wants the crew to be freed.", stance("wants", "the crew to be freed")],
    [
      "Chancellor Bern Halvard vowed to free the crew and warned that the truce could fail.",
      stance("vowed", "to free the crew"),
      stance("warned", "that the truce could fail"),
    ],
  ],
  attitudes: [
    [
      "Chancellor Bern Halvard hopes the talks will begin in May.",
      stance("hopes", "the talks will begin in May"),
    ],
    ["Chancellor Bern Halvard is wary of a quick deal.", stance("is wary of", "a quick deal")],
    [
      "Chancellor Bern Halvard welcomed the release of the crew.",
      stance("welcomed", "the release of the crew"),
    ],
    ["Chancellor Bern Halvard opposes the new border rules.", stance("opposes", "the new border rules")],
  ],
  "by noun": [
    [
      "Chancellor Bern Halvard repeated his demand that the crew be freed.",
      stance("repeated his demand", "that the crew be freed"),
    ],
    [
      "Chancellor Bern Halvard’s promise to free the crew was met with silence.",
      ["Chancellor Bern Halvard’s", "promise", "to free the crew", "indirect", bern],
    ],
    [
      "In Halvard’s view, the guards should leave.",
      ["Halvard’s", "view", "the guards should leave", "indirect", "Halvard"],
    ],
    [
      "Orlov’s insistence that the crew be freed angered the guards.",
      ["Orlov’s", "insistence", "that the crew be freed", "indirect", "Orlov"],
    ],
  ],
  "according to": [
    [
      "According to Foreign Minister Ada Orlov, the ferry will sail in May.",
      indirect("According to", "the ferry will sail in May"),
    ],
    [
      "The ferry will sail in May, according to Foreign Minister Ada Orlov.",
      indirect("according to", "The ferry will sail in May"),
    ],
    [
      "The ferry, according to two officials, will sail in May.",
      ["two officials", "according to", "The ferry … will sail in May", "indirect", "two officials"],
    ],
    [
      "Per the Foreign Ministry, the ferry will sail in May.",
      ["the Foreign Ministry", "Per", "the ferry will sail in May", "indirect", "Foreign Ministry"],
    ],
  ],
  "a colon": [
    [
      "Foreign Minister Ada Orlov wrote on her website: “We will wait.”",
      direct("wrote on her website", "“We will wait.”"),
    ],
    ["Halvard: “The guards will leave.”", ["Halvard", ":", "“The guards will leave.”", "direct", "Halvard"]],
  ],
  transcripts: [
    [
      "WALLACE: Will the ferry sail in May?\n\nORLOV: It will. Chancellor Bern Halvard told me the guards would leave.",
      ["WALLACE", ":", "Will the ferry sail in May?", "indirect", "WALLACE"],
      ["ORLOV", ":", "It will. Chancellor Bern Halvard told me the guards would leave.", "indirect", "ORLOV"],
      [halvard, "told", "the guards would leave", "indirect", bern, "ORLOV"],
    ],
    [
      "Q: Will the ferry sail?\nORLOV: It will sail in May.\nHALVARD: We will wait for it.",
      ["ORLOV", ":", "It will sail in May.", "indirect", "ORLOV"],
      ["HALVARD", ":", "We will wait for it.", "indirect", "HALVARD"],
    ],
  ],
  "contents over sentences and paragraphs": [
    [
      "“We are close to a deal,” Foreign Minister Ada Orlov said. “The ferry will sail in May. The crew will be free.”",
      direct("said", "“We are close to a deal,”"),
      [null, null, "“The ferry will sail in May. The crew will be free.”", "direct", ada],
    ],
    [
      "“We have waited for a year,” Foreign Minister Ada Orlov said.\n\n“We will not wait for another.”",
      direct("said", "“We have waited for a year,” … “We will not wait for another.”"),
    ],
    [
      "Foreign Minister Ada Orlov wrote: “The truce has held for a month.\n\n“The guards will stay on the bridge until May.\n\n“Then they will leave.”",
      direct(
        "wrote:",
        "“The truce has held for a month.\n\n“The guards will stay on the bridge until May.\n\n“Then they will leave.”",
      ),
    ],
    [
      "“The truce has held for a month,” Foreign Minister Ada Orlov said.\n\nShe said the guards would leave in May. “They have no place here,” she added.",
      direct("said", "“The truce has held for a month,”"),
      ["She", "said", "the guards would leave in May", "indirect", ada],
      ["she", "added", "“They have no place here,”", "direct", ada],
    ],
  ],
  nested: [
    [
      "According to Foreign Minister Ada Orlov, Chancellor Bern Halvard promised that the guards would leave.",
      indirect("According to", "Chancellor Bern Halvard promised that the guards would leave"),
      [halvard, "promised", "that the guards would leave", "indirect", bern, ada],
    ],
    [
      "“Halvard told me that the guards would leave,” Foreign Minister Ada Orlov said.",
      direct("said", "“Halvard told me that the guards would leave,”"),
      ["Halvard", "told me", "that the guards would leave", "direct", "Halvard", ada],
    ],
    [
      "The Norhaven Post reported that Chancellor Bern Halvard had promised to free the crew.",
      [
        "The Norhaven Post",
        "reported",
        "that Chancellor Bern Halvard had promised to free the crew",
        "indirect",
        "Norhaven Post",
      ],
      [halvard, "had promised", "to free the crew", "indirect", bern, "Norhaven Post"],
    ],
    [
      "The Norhaven Post quoted two officials as saying the crew would be freed.",
      [
        "The Norhaven Post",
        "quoted",
        "two officials as saying the crew would be freed",
        "indirect",
        "Norhaven Post",
      ],
      ["two officials", "saying", "the crew would be freed", "indirect", "two officials", "Norhaven Post"],
    ],
  ],
  "sources missing": [
    [
      "It is believed that the crew is held in Norland.",
      [null, "is believed", "that the crew is held in Norland", "indirect", null],
    ],
    [
      "The crew is believed to be held in Norland.",
      [null, "is believed", "to be held in Norland", "indirect", null],
    ],
    [
      "There are fears that the truce will collapse.",
      [null, "fears", "that the truce will collapse", "indirect", null],
    ],
    [
      "Speculation that the talks had failed grew on Monday.",
      [null, "Speculation", "that the talks had failed", "indirect", null],
    ],
  ],
  "sources that are not persons": [
    ["Paris rejected the plan.", ["Paris", "rejected", "the plan", "indirect", "France"]],
    [
      "The treaty says the guards must leave in May.",
      ["The treaty", "says", "the guards must leave in May", "indirect", null],
    ],
    [
      "The crew is safe, the Foreign Ministry says.",
      ["the Foreign Ministry", "says", "The crew is safe", "indirect", "Foreign Ministry"],
    ],
    ["“We will wait,” the statement said.", ["the statement", "said", "“We will wait,”", "direct", null]],
  ],
  "two speakers side by side": [
    [
      "“The truce will hold,” Foreign Minister Ada Orlov said. “It will not,” said another minister.",
      direct("said", "“The truce will hold,”"),
      ["another minister", "said", "“It will not,”", "direct", "another minister"],
    ],
    [
      "Foreign Minister Ada Orlov said the truce would hold. “The guards will leave,” Chancellor Bern Halvard said.",
      indirect("said", "the truce would hold"),
      [halvard, "said", "“The guards will leave,”", "direct", bern],
    ],
  ],
  "joint sources and clauses on a source": [
    [
      "Foreign Minister Ada Orlov and Chancellor Bern Halvard said the truce would hold.",
      [
        "Foreign Minister Ada Orlov and Chancellor Bern Halvard",
        "said",
        "the truce would hold",
        "indirect",
        "Ada Orlov and Bern Halvard",
      ],
    ],
    [
      "An official, who spoke on condition of anonymity, said the truce would hold.",
      ["An official", "said", "the truce would hold", "indirect", "An official"],
    ],
    [
      "Halvard, who has said the guards will leave, met Orlov on Monday.",
      ["who", "has said", "the guards will leave", "indirect", "Halvard"],
    ],
    [
      "Asked whether the guards would leave, Halvard said: “Yes.”",
      ["Halvard", "said:", "“Yes.”", "direct", "Halvard"],
    ],
  ],
  headlines: [
    [
      "Halvard Vows to Free Crew\n\nNORHAVEN — Chancellor Bern Halvard vowed on Monday to free the crew.",
      ["Halvard", "Vows", "to Free Crew", "indirect", bern],
      stance("vowed", "to free the crew"),
    ],
    [
      "Orlov: Ferry will sail in May\n\nNORHAVEN — Foreign Minister Ada Orlov said on Monday that the ferry would sail in May.",
      ["Orlov", ":", "Ferry will sail in May", "indirect", ada],
      indirect("said", "that the ferry would sail in May"),
    ],
    [
      "Ferry will sail in May: Orlov\n\nNORHAVEN — Foreign Minister Ada Orlov said on Monday that the ferry would sail in May.",
      ["Orlov", ":", "Ferry will sail in May", "indirect", ada],
      indirect("said", "that the ferry would sail in May"),
    ],
    [
      "Norland: What comes next\n\nNORHAVEN — Foreign Minister Ada Orlov said on Monday that the ferry would sail in May.",
      indirect("said", "that the ferry would sail in May"),
    ],
  ],
  "quotation marks of every make": [
    [
      '"The ferry will sail in May," Foreign Minister Ada Orlov said.',
      direct("said", '"The ferry will sail in May,"'),
    ],
    [
      "'The ferry will sail in May,' Foreign Minister Ada Orlov said.",
      direct("said", "'The ferry will sail in May,'"),
    ],
    [
      "‘The ferry will sail in May. It’s late,’ Foreign Minister Ada Orlov said.",
      direct("said", "‘The ferry will sail in May. It’s late,’"),
    ],
    [
      "‘The workers’ union is late,’ Foreign Minister Ada Orlov said.",
      direct("said", "‘The workers’ union is late,’"),
    ],
    [
      "«The ferry will sail in May», Foreign Minister Ada Orlov said.",
      direct("said", "«The ferry will sail in May»"),
    ],
    [
      "»The ferry will sail in May«, Foreign Minister Ada Orlov said.",
      direct("said", "»The ferry will sail in May«"),
    ],
    [
      "„The ferry will sail in May“, Foreign Minister Ada Orlov said.",
      direct("said", "„The ferry will sail in May“"),
    ],
    [
      "”The ferry will sail in May,” Foreign Minister Ada Orlov said.",
      direct("said", "”The ferry will sail in May,”"),
    ],
    [
      "``The ferry will sail in May,'' Foreign Minister Ada Orlov said.",
      direct("said", "``The ferry will sail in May,''"),
    ],
    [
      "“The ferry will ‘surely’ sail,” Foreign Minister Ada Orlov said.",
      direct("said", "“The ferry will ‘surely’ sail,”"),
    ],
  ],
};

/** What the reader still gets wrong, with what would be right and why it is hard. */
export const failures: readonly (readonly [string, ...Case])[] = [
  [
    "a source that answers without a verb",
    "Her answer to the chancellor: “We will wait.”",
    ["Her", "answer", "“We will wait.”", "direct", null],
  ],
  [
    "a noun of saying is no cue to the encoder without a name beside it",
    "There were reports that the crew had been freed.",
    [null, "reports", "that the crew had been freed", "indirect", null],
  ],
  [
    "an adverb alone attributes",
    "The guards had allegedly beaten the crew.",
    [null, "allegedly", "The guards had … beaten the crew", "indirect", null],
  ],
  [
    "the verb after a noun's content is taken for a part of it",
    "The minister’s warning that the truce could collapse came on Monday.",
    ["The minister’s", "warning", "that the truce could collapse", "indirect", "minister"],
  ],
  [
    "a message that speaks by a colon",
    "Halvard’s message was clear: The guards will leave.",
    ["Halvard’s", "message", "The guards will leave", "indirect", "Halvard"],
  ],
  [
    "free indirect speech goes on without a cue",
    "Foreign Minister Ada Orlov said the ferry would sail in May. It would carry 200 people.",
    [orlov, "said", "the ferry would sail in May. It would carry 200 people", "indirect", ada],
  ],
  [
    "an unclosed mark takes in the next sentence",
    "Orlov said the ferry would “sail in May. She gave no date.",
    ["Orlov", "said", "the ferry would “sail in May", "mixed", "Orlov"],
  ],
  [
    "a mention keeps the mark before it",
    "‘The workers’ union wants the ferry to sail,’ Foreign Minister Ada Orlov said.",
    [orlov, "said", "‘The workers’ union wants the ferry to sail,’", "direct", ada],
    ["The workers’ union", "wants", "the ferry to sail", "direct", "workers’ union", ada],
  ],
];
