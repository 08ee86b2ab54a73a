package fr.arpent.reporting.looks;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.guide.Guide;

/** Puts a guide into another theme, or other blocks into a guide. */
final class Dress {

  private Dress() {}

  static Guide in(String theme, Guide guide) {
    return copy(theme, guide.blocks(), guide);
  }

  /** Returns a guide with other blocks. */
  static Guide showing(ImmutableList<Block> blocks, Guide guide) {
    return copy(guide.theme(), blocks, guide);
  }

  private static Guide copy(String theme, ImmutableList<Block> blocks, Guide guide) {
    return Guide.builder()
        .wording(guide.wording())
        .studyId(guide.studyId())
        .title(guide.title())
        .subtitle(guide.subtitle())
        .owner(guide.owner())
        .kind(guide.kind())
        .date(guide.date())
        .licence(guide.licence())
        .theme(theme)
        .addAllImprint(guide.imprint())
        .addAllCoverAreas(guide.coverAreas())
        .addAllBlocks(blocks)
        .addAllAuthors(guide.authors())
        .inputDigest(guide.inputDigest())
        .build();
  }
}
