package fr.arpent.reporting.theme;

/**
 * Hatching of the negative arm of a diverging scale.
 *
 * @param angle in degrees
 * @param step distance of lines, in points
 * @param legendStep distance of lines in a legend key, in points
 * @param width of a line, in points
 * @param colour of a line
 * @param plate width of the plain plate behind a number, in points
 */
public record Hatch(
    double angle, double step, double legendStep, double width, Colour colour, double plate) {

  static Hatch of(Tokens hatch) {
    return new Hatch(
        hatch.number("angle"),
        hatch.number("step"),
        hatch.number("legend-step"),
        hatch.number("width"),
        Colour.of(hatch.string("colour")),
        hatch.number("plate"));
  }
}
