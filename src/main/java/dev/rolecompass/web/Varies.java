package dev.rolecompass.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what differs between pages that otherwise look the same: a text, texts, or a list
 * of models. A template must do nothing with such a text except print it, and must
 * iterate over such a list of models with {@code rc:each}. It may ask whether they are
 * empty, and how many texts there are.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Varies {

}
