package fr.arpent.methods.mobilisation.sortition.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pool told by kinds of people rather than one by one: persons with the same traits are
 * interchangeable, and a fair lottery gives them the same chance. With a household rule they must
 * also have house-mates with the same traits, when the household is larger than the cap.
 *
 * <p>Identical households make a class, whose row says that at most {@code cap} of each may sit.
 * For one class this row and the number of persons of each type are all that is needed: whatever
 * counts fulfil them can be seated (a sum of identical polymatroids).
 *
 * <p>Rows are the quotas, in their order, then the classes.
 */
final class PersonTypes {

  private final PanelQuestion question;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<int[]> rowsOfType = new ArrayList<>();
  private final List<Integer> classOfType = new ArrayList<>();
  private final List<List<ImmutableIntArray>> classes = new ArrayList<>();
  private final int[] typeOf;
  private final int[] least;
  private final int[] most;
  private final int[] caps;
  private final ImmutableList<String> fields;
  private final Map<String, Integer> rowNumbers;

  PersonTypes(PanelQuestion question) {
    this.question = question;
    this.fields = question.fields().asList();
    this.rowNumbers = rowNumbers(question);
    this.typeOf = new int[question.candidates().size()];
    var types = new LinkedHashMap<String, Integer>();
    var classNumbers = new LinkedHashMap<String, Integer>();
    for (var household : households()) {
      int householdClass = householdClass(household, classNumbers);
      for (int person : household) {
        addToType(person, householdClass, types);
      }
    }
    int quotas = question.quotas().size();
    least = new int[quotas + classes.size()];
    most = new int[quotas + classes.size()];
    for (int row = 0; row < quotas; row++) {
      least[row] = question.quotas().get(row).min();
      most[row] = question.quotas().get(row).max();
    }
    for (int i = 0; i < classes.size(); i++) {
      most[quotas + i] = classes.get(i).size() * question.householdCap();
    }
    caps = IntStream.range(0, count()).map(this::cap).toArray();
  }

  PanelQuestion question() {
    return question;
  }

  /** Returns how many types there are. */
  int count() {
    return members.size();
  }

  /** Returns seats of a panel. */
  int seats() {
    return question.size();
  }

  /** Returns how many persons are of a type. */
  int size(int type) {
    return members.get(type).size();
  }

  /** Returns the most persons of a type that can sit together, as far as the type alone tells. */
  int mostSeats(int type) {
    return caps[type];
  }

  /** Returns numbers of candidates of a type. */
  List<Integer> members(int type) {
    return members.get(type);
  }

  int typeOf(int candidate) {
    return typeOf[candidate];
  }

  /** Returns the rows that a type counts in: one per field, then its class if it has one. */
  int[] rows(int type) {
    return rowsOfType.get(type);
  }

  /** Returns the class of households of a type; −1 for none. */
  int householdClass(int type) {
    return classOfType.get(type);
  }

  /** Returns the households of each class, each as numbers of candidates. */
  List<List<ImmutableIntArray>> householdClasses() {
    return classes;
  }

  int fieldCount() {
    return fields.size();
  }

  int quotaCount() {
    return question.quotas().size();
  }

  int rowCount() {
    return most.length;
  }

  int least(int row) {
    return least[row];
  }

  int most(int row) {
    return most[row];
  }

  /** Returns the seats that each row counts, for seats given by type. */
  double[] totals(double[] seats) {
    var totals = new double[rowCount()];
    for (int type = 0; type < seats.length; type++) {
      for (int row : rows(type)) {
        totals[row] += seats[type];
      }
    }
    return totals;
  }

  /** Returns whether a panel, given by type, has its size and fulfils all rows. */
  boolean admits(int[] panel) {
    var totals = totals(Arrays.stream(panel).asDoubleStream().toArray());
    return Arrays.stream(panel).sum() == seats()
        && IntStream.range(0, count()).allMatch(t -> panel[t] >= 0 && panel[t] <= caps[t])
        && IntStream.range(0, rowCount())
            .allMatch(row -> least[row] <= totals[row] && totals[row] <= most[row]);
  }

  private int cap(int type) {
    int cap = Math.min(size(type), seats());
    int householdClass = classOfType.get(type);
    return householdClass < 0 ? cap : Math.min(cap, most[quotaCount() + householdClass]);
  }

  /** Households in order of their first candidate. */
  private Iterable<List<Integer>> households() {
    Map<String, List<Integer>> byKey = new LinkedHashMap<>();
    var candidates = question.candidates();
    for (int i = 0; i < candidates.size(); i++) {
      var key = candidates.get(i).household().map(name -> "h" + name).orElse("p" + i);
      byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
    }
    return byKey.values();
  }

  /** Returns the class of a household that is larger than the cap; −1 for another. */
  private int householdClass(List<Integer> household, Map<String, Integer> numbers) {
    if (household.size() <= question.householdCap()) {
      return -1;
    }
    var profiles = household.stream().map(this::profile).sorted().toList().toString();
    int number = numbers.computeIfAbsent(profiles, unused -> numbers.size());
    if (number == classes.size()) {
      classes.add(new ArrayList<>());
    }
    classes.get(number).add(ImmutableIntArray.copyOf(household));
    return number;
  }

  private void addToType(int person, int householdClass, Map<String, Integer> types) {
    var key = profile(person) + householdClass;
    int type = types.computeIfAbsent(key, unused -> types.size());
    if (type == members.size()) {
      members.add(new ArrayList<>());
      classOfType.add(householdClass);
      rowsOfType.add(rowsOf(person, householdClass));
    }
    members.get(type).add(person);
    typeOf[person] = type;
  }

  private int[] rowsOf(int person, int householdClass) {
    var rows = IntStream.builder();
    quotaRows(person).forEach(rows::add);
    if (householdClass >= 0) {
      rows.add(quotaCount() + householdClass);
    }
    return rows.build().toArray();
  }

  private String profile(int person) {
    return quotaRows(person).toString();
  }

  private ImmutableList<Integer> quotaRows(int person) {
    var traits = question.candidates().get(person).traits();
    var rows = ImmutableList.<Integer>builder();
    fields.forEach(field -> rows.add(rowNumbers.getOrDefault(key(field, traits.get(field)), -1)));
    return rows.build();
  }

  private static Map<String, Integer> rowNumbers(PanelQuestion question) {
    var numbers = new TreeMap<String, Integer>();
    question
        .quotas()
        .forEach(quota -> numbers.put(key(quota.field(), quota.value()), numbers.size()));
    return numbers;
  }

  private static String key(String field, @Nullable String value) {
    return field + '\n' + value;
  }
}
