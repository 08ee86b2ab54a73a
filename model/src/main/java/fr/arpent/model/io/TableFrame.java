package fr.arpent.model.io;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.ColumnType;
import fr.arpent.model.measure.Table;
import java.math.BigDecimal;
import java.util.Optional;

/** {@code tables.<id>}: where the rows are and how they are written. */
record TableFrame(
    Optional<String> path,
    ImmutableList<ImmutableMap<String, JsonNode>> data,
    @JsonProperty(required = true) Optional<String> source,
    Optional<Format> format,
    Optional<String> sheet,
    Optional<String> range,
    @JsonProperty(defaultValue = ",") String delimiter,
    @JsonProperty(defaultValue = ".") String decimal,
    Optional<String> group,
    @JsonProperty(defaultValue = "utf-8") String encoding,
    @JsonProperty(defaultValue = "1") int header,
    Optional<MissingMarks> missing,
    Optional<String> key,
    ImmutableMap<String, ColumnFrame> columns,
    Optional<Table.Access> access,
    @JsonProperty(defaultValue = "no") boolean embargo,
    Optional<String> sourceColumn) {

  /** What a file of rows may be. */
  enum Format {
    CSV,
    XLSX,
    GEOJSON,
    PB
  }

  /** {@code tables.<id>.columns.<name>}; short: the header. */
  @ShortForm("from")
  record ColumnFrame(
      Optional<String> from,
      Optional<ColumnType> type,
      Optional<String> unit,
      Optional<String> source,
      Optional<MissingMarks> missing,
      Optional<String> labels,
      Optional<String> scheme,
      Optional<String> dateFormat,
      @JsonProperty(defaultValue = ";") String separator,
      Optional<BigDecimal> min,
      Optional<BigDecimal> max,
      @JsonProperty(defaultValue = "no") boolean required,
      Optional<String> table) {}
}
