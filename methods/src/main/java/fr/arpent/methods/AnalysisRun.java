package fr.arpent.methods;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.io.CanonicalJson;
import fr.arpent.model.io.RequestReader;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.AnalysisRequest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Binds and runs one analysis with its method. */
final class AnalysisRun<Q, I, R extends Result> {

  private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

  private final CataloguedMethod<Q, I, R> method;
  private final AnalysisRequest request;
  private final BoundSources sources;

  AnalysisRun(CataloguedMethod<Q, I, R> method, AnalysisRequest request, BoundSources sources) {
    this.method = method;
    this.request = request;
    this.sources = sources;
  }

  /** Reads the request, and nothing of the study. */
  Optional<Q> read(Problems problems) {
    return RequestReader.read(
        request.settings(), method.requestType(), sources.study().language(), problems);
  }

  /**
   * Gathers the input.
   *
   * @param problems already under {@code /analyses/<id>}
   */
  Optional<I> bind(Problems problems) {
    int before = problems.count();
    var input = read(problems).flatMap(asked -> method.bind(asked, sources, problems));
    return problems.count() == before ? input : Optional.empty();
  }

  /**
   * Answers the question; empty when there are problems. What reads a result that is under embargo,
   * that waits for a public draw or that has no answer, is so itself.
   */
  Optional<AnalysisResult> run(Problems problems) {
    var withheld = withheld();
    return withheld.isPresent()
        ? read(problems).map(asked -> withoutValues(withheld.get()))
        : bind(problems).map(this::answer);
  }

  private Optional<AnalysisResult.Status> withheld() {
    var statuses =
        AnalysisOrder.byRole(request).values().stream()
            .flatMap(other -> sources.find(other).stream())
            .map(AnalysisResult::status)
            .collect(ImmutableSet.toImmutableSet());
    return Stream.of(
            AnalysisResult.Status.UNDER_EMBARGO,
            AnalysisResult.Status.PENDING,
            AnalysisResult.Status.NO_ANSWER)
        .filter(statuses::contains)
        .findFirst();
  }

  /** Nothing is bound, so that nothing held back shows: neither rows nor settings. */
  private AnalysisResult withoutValues(AnalysisResult.Status status) {
    var inputs =
        Maps.transformValues(
            AnalysisOrder.byRole(request),
            other -> sources.find(other).map(this::unread).orElseThrow());
    var result = frame(inputs, NOTHING, status).values(NOTHING);
    if (status == AnalysisResult.Status.NO_ANSWER) {
      unanswered().forEach(other -> result.addFindings(Finding.unanswered(other)));
    }
    return result.build();
  }

  private ImmutableSet<String> unanswered() {
    return AnalysisOrder.byRole(request).values().stream()
        .flatMap(other -> sources.find(other).stream())
        .filter(other -> other.status() == AnalysisResult.Status.NO_ANSWER)
        .map(AnalysisResult::analysis)
        .collect(ImmutableSet.toImmutableSet());
  }

  private AnalysisResult.InputUse unread(AnalysisResult other) {
    return new AnalysisResult.InputUse(
        Optional.empty(),
        Optional.empty(),
        Optional.of(other.analysis()),
        0,
        ResultFile.of(sources.study().id(), other).sha256(),
        ImmutableSet.of(),
        ImmutableMap.of(),
        ImmutableMap.of());
  }

  private AnalysisResult answer(I input) {
    if (isUnderEmbargo()) {
      return frame(input, AnalysisResult.Status.UNDER_EMBARGO).values(NOTHING).build();
    }
    try {
      var result = method.apply(input);
      var tracing = new IllustrationTracing(method.dependencies(), sources.uses());
      var status = result.isPending() ? AnalysisResult.Status.PENDING : AnalysisResult.Status.DONE;
      Optional<?> committed = result.isPending() ? result.committed() : Optional.empty();
      return frame(input, status)
          .result(committed.isPresent() ? Optional.empty() : Optional.of(result))
          .values(ValueTree.of(committed.isPresent() ? committed.get() : result))
          .addAllIllustration(tracing.paths())
          .addAllFindings(sorted(result.findings(), tracing.findings()))
          .build();
    } catch (NoAnswerException e) {
      return frame(input, AnalysisResult.Status.NO_ANSWER)
          .values(NOTHING)
          .addFindings(e.finding())
          .build();
    }
  }

  private AnalysisResult.Builder frame(I input, AnalysisResult.Status status) {
    return frame(
        Maps.transformValues(sources.uses(), RoleUse::inputUse),
        ValueTree.of(method.parameters(input)),
        status);
  }

  private AnalysisResult.Builder frame(
      Map<String, AnalysisResult.InputUse> inputs,
      JsonNode parameters,
      AnalysisResult.Status status) {
    var builder = AnalysisResult.builder();
    builder
        .analysis(request.id())
        .card(method.card())
        .status(status)
        .putAllInputs(inputs)
        .parameters(parameters)
        .inputDigest(digest(inputs, parameters));
    return builder;
  }

  private String digest(Map<String, AnalysisResult.InputUse> inputs, JsonNode parameters) {
    var digests = Maps.transformValues(inputs, AnalysisResult.InputUse::sha256);
    return CanonicalJson.sha256(
        ArpentJson.mapper()
            .valueToTree(
                ImmutableMap.of(
                    "inputs", ImmutableSortedMap.copyOf(digests),
                    "method", method.card().id(),
                    "method-version", method.card().version(),
                    "parameters", parameters)));
  }

  /** Whether a table that was read may not be published on the study's date. */
  private boolean isUnderEmbargo() {
    var study = sources.study();
    boolean early = study.embargo().filter(day -> study.date().isBefore(day)).isPresent();
    return early && sources.uses().values().stream().anyMatch(use -> use.table().embargo());
  }

  private static ImmutableList<Finding> sorted(
      ImmutableList<Finding> own, ImmutableList<Finding> traced) {
    return ImmutableList.sortedCopyOf(
        ImmutableList.<Finding>builder().addAll(own).addAll(traced).build());
  }
}
