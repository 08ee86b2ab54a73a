package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fr.arpent.methods.Answer;
import fr.arpent.methods.RoleColumn;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gathers the input of an IRM analysis from a study. */
final class IrmBinding {

  private final IrmRequest request;
  private final Problems problems;

  IrmBinding(IrmRequest request, Problems problems) {
    this.request = request;
    this.problems = problems;
  }

  /** Returns the input, or empty when there are problems. */
  Optional<IrmInput> input(Sources sources) {
    int before = problems.count();
    var book = codeBook();
    var rows = sources.rows("commitments", request.commitments(), problems);
    var codings = book.flatMap(asked -> rows.map(found -> codings(found, asked)));
    if (problems.count() > before || book.isEmpty()) {
      return Optional.empty();
    }
    return codings.map(
        commitments ->
            IrmInput.builder()
                .codeBook(book.get())
                .addAllCommitments(commitments)
                .endOfTermFromMidterm(request.endOfTermFromMidterm().orElse(false))
                .build());
  }

  private Optional<CodeBook> codeBook() {
    var books = CodeBook.all();
    var book = Optional.ofNullable(books.get(request.codeBook()));
    if (book.isEmpty()) {
      var fields = new LinkedHashMap<String, Object>();
      Nearest.to(request.codeBook(), books.keySet()).ifPresent(near -> fields.put("nearest", near));
      fields.put("found", request.codeBook());
      fields.put("known", Nearest.list(books.keySet()));
      fields.put("case", fields.containsKey("nearest") ? "near" : "known");
      problems.error("value/choice", "/code-book", fields);
    }
    return book;
  }

  private ImmutableList<CommitmentCoding> codings(Rows rows, CodeBook book) {
    var ids = rows.column("id", request.commitments().id()).keys();
    var plan = rows.findColumn("plan", request.commitments().plan());
    var number = rows.findColumn("number", request.commitments().number());
    var plans = answers(rows, plan, plan.map(RoleColumn::texts));
    var numbers = answers(rows, number, number.map(RoleColumn::texts));
    var codes = codes(rows, book);
    return IntStream.range(0, rows.size())
        .mapToObj(
            row ->
                new CommitmentCoding(
                    ids.get(row),
                    plans.get(row),
                    numbers.get(row),
                    ImmutableMap.copyOf(Maps.transformValues(codes, column -> column.get(row)))))
        .collect(ImmutableList.toImmutableList());
  }

  /** Reads the column of every question that has one. */
  private Map<String, ImmutableList<Answer<String>>> codes(Rows rows, CodeBook book) {
    var codes = new LinkedHashMap<String, ImmutableList<Answer<String>>>();
    for (var question : Question.ALL) {
      var column = rows.findColumn(question, request.commitments().column(question));
      if (column.isPresent()) {
        var scale = Optional.ofNullable(book.scales().get(question));
        var cells =
            scale
                .map(asked -> known(column.get(), asked, book))
                .orElseGet(() -> column.get().texts());
        codes.put(question, answers(rows, column, Optional.of(cells)));
      }
    }
    return codes;
  }

  private static ImmutableList<Optional<String>> known(
      RoleColumn column, Scale scale, CodeBook book) {
    return column.codes(scale.codes(), "value/code-book", ImmutableMap.of("code-book", book.era()));
  }

  private static ImmutableList<Answer<String>> answers(
      Rows rows, Optional<RoleColumn> column, Optional<ImmutableList<Optional<String>>> cells) {
    return IntStream.range(0, rows.size())
        .mapToObj(
            row ->
                Answer.ofOptional(
                    cells.flatMap(list -> list.get(row)),
                    column
                        .flatMap(found -> found.missingReason(row))
                        .orElse(CommitmentCoding.NOT_ASSESSED)))
        .collect(ImmutableList.toImmutableList());
  }
}
