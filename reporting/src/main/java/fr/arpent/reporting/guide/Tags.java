package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;

/** Framed tags. */
final class Tags {

  private Tags() {}

  /** Returns the tag of what rests on invented data. */
  static Text illustration(Messages messages) {
    return Text.of(
        new Words(
            ImmutableList.of(
                new Words.Tag(messages.say("block.exhibit.illustration", ImmutableMap.of())))));
  }
}
