package fr.arpent.reporting.theme;

import java.util.Locale;

/** What a piece of text is; the tokens give each role its size, leading, weight and colour. */
public enum TypeRole {
  BODY,
  LEAD,
  KEY_MESSAGE,
  COVER_TITLE,
  COVER_SUBTITLE,
  COVER_OWNER,
  COVER_SIDE,
  OPENER_NUMBER,
  OPENER_TITLE,
  PART_TITLE,
  SHEET_TITLE,
  H2,
  H3,
  KEY_FIGURE,
  CAPTION_LABEL,
  CAPTION_TITLE,
  CAPTION_UNIT,
  SOURCE,
  SIDE_NOTE,
  FOOTNOTE,
  TABLE_CELL,
  TABLE_HEAD,
  FIGURE_CATEGORY,
  FIGURE_VALUE,
  FIGURE_TICK,
  FIGURE_LEGEND,
  MAP_LABEL,
  MAP_CITY,
  CALLOUT_LABEL,
  CALLOUT_TEXT,
  QUOTE,
  RUNNING,
  TAG;

  /** Returns the key in the tokens: {@code cover-title}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
