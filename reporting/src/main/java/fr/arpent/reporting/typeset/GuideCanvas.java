package fr.arpent.reporting.typeset;

import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.TypeRole;

/** What graphics may ask of the guide they are drawn for. */
final class GuideCanvas implements Canvas {

  private final Compositor compositor;
  private final double width;
  private final double tallest;

  GuideCanvas(Compositor compositor, double width, double tallest) {
    this.compositor = compositor;
    this.width = width;
    this.tallest = tallest;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double tallest() {
    return tallest;
  }

  @Override
  public Words words(Text text) {
    return compositor.words(text);
  }

  @Override
  public double width(Words words, TypeRole role) {
    return compositor.setter().width(words, role);
  }

  @Override
  public double size(TypeRole role) {
    return compositor.size(Setting.of(role));
  }

  @Override
  public Palette palette() {
    return compositor.palette();
  }

  @Override
  public Colour colour(TypeRole role) {
    return compositor.colour(role);
  }

  @Override
  public boolean rightToLeft() {
    return compositor.grid().rightToLeft();
  }
}
