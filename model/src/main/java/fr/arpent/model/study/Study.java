package fr.arpent.model.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.io.ByteSource;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.territory.Territory;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything a team brought back, immutable and already valid, with the analyses it asks for and
 * the guides it wants.
 *
 * <p>Read one with {@link fr.arpent.model.io.StudyFolder}; programs that have no folder use {@link
 * #builder()}.
 */
@Value.Immutable
public interface Study {

  /** Id; also names outputs. */
  String id();

  /** Title. */
  LocalizedText title();

  /** Subtitle. */
  Optional<LocalizedText> subtitle();

  /** BCP 47 tag of the language the team writes in; a missing translation falls back on it. */
  String language();

  /** Printed date; nothing reads the clock. */
  LocalDate date();

  /** Before this day, nothing that reads a table under embargo is printed. */
  Optional<LocalDate> embargo();

  /** Who asked for the study (commanditaire). */
  Optional<LocalizedText> client();

  /** Who wrote it. */
  ImmutableList<LocalizedText> authors();

  /**
   * Id of the licence of the study: {@code etalab-2.0}, {@code cc-by-4.0}, {@code odbl-1.0}, {@code
   * all-rights-reserved}.
   */
  String licence();

  /** Sources by id: {@code sources} and the entries of {@code bibliography}. */
  ImmutableMap<String, Source> sources();

  /** Tables by id. */
  ImmutableMap<String, Table> tables();

  /** Territories by code, in the order of their table. */
  ImmutableMap<String, Territory> territories();

  /** Id of the source of the outlines, when there are any. */
  Optional<String> boundarySource();

  /** Words for coded values: list, code. */
  ImmutableTable<String, String, LocalizedText> labels();

  /** Nouns that follow a number: term, language. */
  ImmutableTable<String, String, Term> terms();

  /**
   * Table of each role, by the role's key in {@code study.yaml}: {@code commitments}, {@code
   * milestones}, {@code personas}, {@code glossary}. Guide texts name rows by role and key.
   */
  ImmutableMap<String, String> roles();

  /** Analyses by id, as written; the catalogue orders them. */
  ImmutableMap<String, AnalysisRequest> analyses();

  /** Guides by id; at least one. */
  ImmutableMap<String, GuideOutline> guides();

  /** Every text under {@code text/} by path, so that nothing downstream reads the folder. */
  ImmutableMap<String, String> texts();

  /** Every picture under {@code images/} by path, already checked. */
  @Value.Auxiliary
  ImmutableMap<String, ByteSource> images();

  /** Warnings that came with the reading; printed in the annex. */
  ImmutableList<Problem> warnings();

  /** Finds the line of a JSON pointer in the folder this was read from. */
  @Value.Auxiliary
  @Value.Default
  default Locator places() {
    return Locator.NONE;
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Study} values; every setter may be called once. */
  final class Builder extends ImmutableStudy.Builder {
    Builder() {}
  }
}
