package fr.arpent.reporting.typeset;

import fr.arpent.reporting.block.Block.Callout.Kind;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;

/**
 * How a kind of callout looks.
 *
 * @param sign before its label
 * @param rule colour of the rule above
 * @param label colour of sign and label
 * @param box what its words stand in
 * @param text type of its words
 */
record CalloutLook(CalloutSign sign, ColourRole rule, ColourRole label, Box box, TypeRole text) {

  /** What the words of a callout stand in. */
  enum Box {
    TINTED,
    FRAMED,
    /** Nothing but a thin rule below. */
    RULED,
    NONE
  }

  static CalloutLook of(Kind kind) {
    return switch (kind) {
      case KEY -> tinted(CalloutSign.DIAMOND);
      case GOOD_PRACTICE -> tinted(CalloutSign.CHECK);
      case DEFINITION -> tinted(CalloutSign.INFORMATION);
      case WARNING ->
          new CalloutLook(
              CalloutSign.TRIANGLE,
              ColourRole.ACCENT,
              ColourRole.ACCENT,
              Box.FRAMED,
              TypeRole.CALLOUT_TEXT);
      case QUOTATION ->
          new CalloutLook(
              CalloutSign.COMMAS, ColourRole.PRIMARY, ColourRole.PRIMARY, Box.NONE, TypeRole.QUOTE);
      case EXAMPLE, USE_CASE -> ruled(CalloutSign.SQUARES);
      case NOTE -> ruled(CalloutSign.INFORMATION);
      case LEGAL -> ruled(CalloutSign.LAW);
    };
  }

  /** Returns how far the words stand from the edges of the column. */
  double inset(double inBox) {
    return box == Box.TINTED || box == Box.FRAMED ? inBox : 0;
  }

  Tag tag() {
    return text == TypeRole.QUOTE ? Tag.QUOTE : Tag.DIV;
  }

  private static CalloutLook tinted(CalloutSign sign) {
    return new CalloutLook(
        sign, ColourRole.PRIMARY, ColourRole.PRIMARY, Box.TINTED, TypeRole.CALLOUT_TEXT);
  }

  private static CalloutLook ruled(CalloutSign sign) {
    return new CalloutLook(
        sign, ColourRole.RULE, ColourRole.PRIMARY, Box.RULED, TypeRole.CALLOUT_TEXT);
  }
}
