package fr.arpent.model.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.io.ByteSource;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.actor.Actor;
import fr.arpent.model.actor.Body;
import fr.arpent.model.actor.Contact;
import fr.arpent.model.actor.Membership;
import fr.arpent.model.actor.Relation;
import fr.arpent.model.field.Codebook;
import fr.arpent.model.field.Contribution;
import fr.arpent.model.field.Excerpt;
import fr.arpent.model.field.Interview;
import fr.arpent.model.field.Journey;
import fr.arpent.model.field.Persona;
import fr.arpent.model.field.Workshop;
import fr.arpent.model.measure.Indicator;
import fr.arpent.model.measure.Observation;
import fr.arpent.model.measure.Table;
import fr.arpent.model.policy.Commitment;
import fr.arpent.model.policy.Milestone;
import fr.arpent.model.policy.Objective;
import fr.arpent.model.policy.Policy;
import fr.arpent.model.policy.ResultsChain;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.project.Application;
import fr.arpent.model.project.Budget;
import fr.arpent.model.project.Call;
import fr.arpent.model.project.Criterion;
import fr.arpent.model.project.JurorNote;
import fr.arpent.model.project.Partner;
import fr.arpent.model.project.Phase;
import fr.arpent.model.project.Project;
import fr.arpent.model.territory.Geography;
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

  /** Actors by id, in the order of their table, as every map below. */
  ImmutableMap<String, Actor> actors();

  /** Ties between actors. */
  ImmutableList<Relation> relations();

  /** Personal data: names and addresses by id. See {@link #forPublication}. */
  ImmutableMap<String, Contact> contacts();

  /** Committees and panels by id. */
  ImmutableMap<String, Body> bodies();

  /** Seats in bodies. */
  ImmutableList<Membership> memberships();

  /** Policies by id. */
  ImmutableMap<String, Policy> policies();

  /** Objectives by id. */
  ImmutableMap<String, Objective> objectives();

  /** Why the policies should work. */
  Optional<ResultsChain> resultsChain();

  /** Commitments of action plans by id. */
  ImmutableMap<String, Commitment> commitments();

  /** Milestones by id. */
  ImmutableMap<String, Milestone> milestones();

  /** Projects by id. */
  ImmutableMap<String, Project> projects();

  /** Phases of projects. */
  ImmutableList<Phase> phases();

  /** Budgets by the id of their project. */
  ImmutableMap<String, Budget> budgets();

  /** Partners of projects. */
  ImmutableList<Partner> partners();

  /** Calls for projects by id. */
  ImmutableMap<String, Call> calls();

  /** Applications to calls by id. */
  ImmutableMap<String, Application> applications();

  /** What applications are judged by, by id. */
  ImmutableMap<String, Criterion> criteria();

  /** What jurors gave. */
  ImmutableList<JurorNote> jurorNotes();

  /** Interviews by id. */
  ImmutableMap<String, Interview> interviews();

  /** Words from interviews by id. */
  ImmutableMap<String, Excerpt> excerpts();

  /** The codes that excerpts are read with. */
  Optional<Codebook> codebook();

  /** Workshops by id. */
  ImmutableMap<String, Workshop> workshops();

  /** What was said in workshops, by id. */
  ImmutableMap<String, Contribution> contributions();

  /** Personas by id. */
  ImmutableMap<String, Persona> personas();

  /** Journeys by id. */
  ImmutableMap<String, Journey> journeys();

  /** Indicators by id. */
  ImmutableMap<String, Indicator> indicators();

  /** Readings of indicators. */
  ImmutableList<Observation> observations();

  /** Words that the guide explains. */
  ImmutableList<GlossaryEntry> glossary();

  /** Words for coded values: list, code. */
  @Value.Default
  default ImmutableTable<String, String, LocalizedText> labels() {
    return ImmutableTable.of();
  }

  /** Nouns that follow a number: term, language. */
  @Value.Default
  default ImmutableTable<String, String, Term> terms() {
    return ImmutableTable.of();
  }

  /**
   * Table of each role, by the role's last key in {@code study.yaml}: {@code commitments}, {@code
   * milestones}, {@code excerpts}, {@code glossary}. Guide texts name rows by role and key.
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

  /** Charters of clients by the path that guides name: see {@link GuideOutline#theme}. */
  @Value.Auxiliary
  ImmutableMap<String, Charter> charters();

  /**
   * Every file that the study was read from, by path and in the order of paths, as it was found:
   * what a guide can carry as evidence. Empty for a study that a program built, and for one that
   * {@link #forPublication} returned: {@code Publication} says what may leave.
   */
  @Value.Auxiliary
  ImmutableMap<String, ByteSource> files();

  /** Warnings that came with the reading; printed in the annex. */
  ImmutableList<Problem> warnings();

  /** Finds the line of a JSON pointer in the folder this was read from. */
  @Value.Auxiliary
  @Value.Default
  default Locator places() {
    return Locator.NONE;
  }

  /** Returns the territories as a tree. */
  default Geography geography() {
    return new Geography(territories());
  }

  /**
   * Returns the study as it may be printed and attached to a guide; nothing personal is left in it:
   *
   * <ul>
   *   <li>contacts without public consent on the study's date are reduced to their id, and people
   *       among the actors whom such a contact stands for to their id and stake;
   *   <li>real people among the personas are left out unless their contact may be printed;
   *   <li>excerpts of interviews that may not be quoted lose their words, and still count; who was
   *       heard is left out of every interview that may not be quoted by name;
   *   <li>private tables are reduced to their keys, restricted ones to their number of rows, and
   *       what was read from them is left out; the same people lose their cells in public tables;
   *   <li>warnings about such tables, which may quote a cell, are left out.
   * </ul>
   *
   * Results are made from the whole study: they are aggregates.
   */
  default Study forPublication() {
    return PersonalData.withheldFrom(this);
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
