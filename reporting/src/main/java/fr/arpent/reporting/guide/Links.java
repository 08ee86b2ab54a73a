package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import java.util.Optional;

/** Words that lead somewhere. */
final class Links {

  private Links() {}

  /** Returns an address that leads to itself. */
  static Text to(String url) {
    return Text.of(
        new Words(
            ImmutableList.of(
                new Words.Run(
                    url,
                    Words.Emphasis.NONE,
                    Optional.empty(),
                    Optional.of(new Words.Link.Address(url))))));
  }
}
