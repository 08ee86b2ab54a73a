package fr.arpent.reporting.figure.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/**
 * Days along a plan, over whole quarters.
 *
 * @param first first day of the first quarter
 * @param last day after the last quarter
 * @param left x of the first day
 * @param right x of the last day
 */
record TimeScale(LocalDate first, LocalDate last, double left, double right) {

  static TimeScale covering(LocalDate from, LocalDate to, double left, double right) {
    return new TimeScale(quarterOf(from), quarterOf(to).plusMonths(3), left, right);
  }

  static LocalDate quarterOf(LocalDate day) {
    return day.with(IsoFields.DAY_OF_QUARTER, 1);
  }

  static int quarter(LocalDate day) {
    return day.get(IsoFields.QUARTER_OF_YEAR);
  }

  double x(LocalDate day) {
    double share =
        ChronoUnit.DAYS.between(first, day) / (double) ChronoUnit.DAYS.between(first, last);
    return left + Math.min(1, Math.max(0, share)) * (right - left);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Returns the first days of all quarters. */
  ImmutableList<LocalDate> quarters() {
    var days = ImmutableList.<LocalDate>builder();
    for (var day = first; day.isBefore(last); day = day.plusMonths(3)) {
      days.add(day);
    }
    return days.build();
  }
}
