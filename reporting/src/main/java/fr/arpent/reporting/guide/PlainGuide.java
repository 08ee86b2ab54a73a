package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/** A guide without text: one chapter per analysis, with every exhibit in order. */
final class PlainGuide {

  private final Commission commission;
  private final Ledger ledger;
  private final ExhibitWriter exhibits;

  PlainGuide(Commission commission, Ledger ledger, ExhibitWriter exhibits) {
    this.commission = commission;
    this.ledger = ledger;
    this.exhibits = exhibits;
  }

  ImmutableList<Block> blocks() {
    var blocks = ImmutableList.<Block>builder();
    for (var request : commission.study().analyses().values()) {
      var number = ledger.heading(1);
      var title = title(request.id(), request.method());
      ledger.standAt(request.id());
      ledger.name(
          request.id(), Text.message("reference.chapter", ImmutableMap.of("number", number)));
      blocks.add(new Block.Heading(1, title, request.id(), Optional.of(number)));
      blocks.addAll(exhibits.all(request.id()));
    }
    return blocks.build();
  }

  /** The title of the method's card, where the bundles have one; else the id of the analysis. */
  private Text title(String analysis, String method) {
    Messages messages = commission.messages();
    var key = method + ".card.title";
    return messages.has(key)
        ? Text.message(key)
        : Text.message("plain.chapter", ImmutableMap.of("analysis", analysis));
  }
}
