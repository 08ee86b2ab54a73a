package fr.arpent.model.io;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a record that may be written short: what is not a mapping is read as the value of one key.
 * {@code name: nom} is short for {@code name: {from: nom}}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShortForm {

  /** Returns the key, as written in the study. */
  String value();
}
