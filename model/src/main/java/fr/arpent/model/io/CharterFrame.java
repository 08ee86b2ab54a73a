package fr.arpent.model.io;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import java.util.Locale;
import java.util.Optional;

/**
 * A theme file, {@code arpent-theme/1}: the keys of one theme of the design, each of which may be
 * left out, and what a client adds.
 */
record CharterFrame(
    Optional<String> format,
    @JsonProperty(defaultValue = "cadastre") Base base,
    Optional<String> mood,
    Optional<Fonts> fonts,
    ImmutableMap<String, Family> families,
    Optional<Colours> colours,
    ImmutableList<Hue> categorical,
    ImmutableList<Hue> sequential,
    ImmutableList<Hue> diverging,
    Optional<Logo> logo) {

  /** What a theme file says first. */
  static final String FORMAT = "arpent-theme/1";

  /** Themes that a charter can be based on. */
  enum Base {
    CADASTRE,
    TERROIR;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A family per kind of text. */
  record Fonts(Optional<Scripts> text, Optional<Scripts> heading, Optional<Scripts> label) {}

  /** A family per script. */
  record Scripts(Optional<String> latin, Optional<String> arabic) {}

  /** Font files of a family that the study brings. */
  @ShortForm("faces")
  record Family(ImmutableList<String> faces) {}

  /** One colour per role. */
  record Colours(
      Optional<Hue> ink,
      Optional<Hue> muted,
      Optional<Hue> rule,
      Optional<Hue> hair,
      Optional<Hue> primary,
      Optional<Hue> primaryDark,
      Optional<Hue> tint,
      @JsonProperty("tint-2") Optional<Hue> tint2,
      Optional<Hue> soft,
      Optional<Hue> accent,
      Optional<Hue> highlight,
      ImmutableList<Hue> openerTones,
      ImmutableList<Hue> coverTones) {}

  /** A colour, {@code '#004F6B'} or {@code {hex: '#004F6B'}}. */
  @ShortForm("hex")
  record Hue(String hex) {}

  /** A picture and what it says. */
  record Logo(String file, LocalizedText alt) {}
}
