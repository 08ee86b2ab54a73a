/** What is told: blocks of a guide, exhibits of each result, typesetting, accessible PDF. */
@org.jspecify.annotations.NullMarked
module fr.arpent.reporting {
  requires transitive fr.arpent.methods;
  requires com.ibm.icu;
  requires java.desktop;
  requires jdk.unsupported;
  requires org.apache.commons.logging;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.commonmark;
  requires org.commonmark.ext.footnotes;
  requires org.commonmark.ext.gfm.tables;
  requires org.dhatim.fastexcel;
  requires org.jgrapht.core;
  requires org.snakeyaml.engine;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  uses fr.arpent.reporting.exhibit.ExhibitSource;
  uses fr.arpent.reporting.text.MessageSource;

  provides fr.arpent.model.problem.ProblemWordsProvider with
      fr.arpent.reporting.text.TextProblemWords,
      fr.arpent.reporting.verification.VerificationWords;

  exports fr.arpent.reporting.block;
  exports fr.arpent.reporting.charter;
  exports fr.arpent.reporting.evidence;
  exports fr.arpent.reporting.exhibit;
  exports fr.arpent.reporting.exhibit.diagnostic.access;
  exports fr.arpent.reporting.exhibit.diagnostic.comparison;
  exports fr.arpent.reporting.exhibit.evaluation.commitment;
  exports fr.arpent.reporting.exhibit.mobilisation.budgeting;
  exports fr.arpent.reporting.exhibit.mobilisation.governance;
  exports fr.arpent.reporting.exhibit.mobilisation.opinion;
  exports fr.arpent.reporting.exhibit.mobilisation.planning;
  exports fr.arpent.reporting.exhibit.mobilisation.seating;
  exports fr.arpent.reporting.exhibit.mobilisation.selection;
  exports fr.arpent.reporting.exhibit.mobilisation.sortition;
  exports fr.arpent.reporting.exhibit.mobilisation.stakeholder;
  exports fr.arpent.reporting.exhibit.study;
  exports fr.arpent.reporting.export;
  exports fr.arpent.reporting.figure;
  exports fr.arpent.reporting.figure.plan;
  exports fr.arpent.reporting.figure.relation;
  exports fr.arpent.reporting.figure.series;
  exports fr.arpent.reporting.guide;
  exports fr.arpent.reporting.press;
  exports fr.arpent.reporting.standard;
  exports fr.arpent.reporting.table;
  exports fr.arpent.reporting.template;
  exports fr.arpent.reporting.text;
  exports fr.arpent.reporting.theme;
  exports fr.arpent.reporting.typeset;
  exports fr.arpent.reporting.verification;

  opens fr.arpent.reporting.evidence to
      com.fasterxml.jackson.databind;
}
