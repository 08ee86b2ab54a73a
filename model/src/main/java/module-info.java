/** What there is: territories, actors, policies, projects, field material, and the study folder. */
@org.jspecify.annotations.NullMarked
module fr.arpent.model {
  requires transitive com.google.common;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.guava;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires org.apache.commons.compress;
  requires org.dhatim.fastexcel.reader;
  requires org.snakeyaml.engine;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports fr.arpent.model;
  exports fr.arpent.model.actor;
  exports fr.arpent.model.election;
  exports fr.arpent.model.field;
  exports fr.arpent.model.io;
  exports fr.arpent.model.measure;
  exports fr.arpent.model.policy;
  exports fr.arpent.model.problem;
  exports fr.arpent.model.project;
  exports fr.arpent.model.study;
  exports fr.arpent.model.territory;

  opens fr.arpent.model.actor to
      com.fasterxml.jackson.databind;
  opens fr.arpent.model.election to
      com.fasterxml.jackson.databind;
  opens fr.arpent.model.field to
      com.fasterxml.jackson.databind;
  opens fr.arpent.model.io to
      com.fasterxml.jackson.databind;
  opens fr.arpent.model.measure to
      com.fasterxml.jackson.databind;
  opens fr.arpent.model.policy to
      com.fasterxml.jackson.databind;
  opens fr.arpent.model.project to
      com.fasterxml.jackson.databind;
  opens fr.arpent.model.study to
      com.fasterxml.jackson.databind;
  opens fr.arpent.model.territory to
      com.fasterxml.jackson.databind;

  uses fr.arpent.model.problem.ProblemWordsProvider;
}
