import type { Span } from "../../vocabulary/index.ts";
import { isCaption } from "./caption.ts";
import { isFurniture } from "./furniture.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { Paragraph } from "./paragraphs.ts";
import { isRepeatedAt, repeatsHeadline } from "./repetition.ts";
