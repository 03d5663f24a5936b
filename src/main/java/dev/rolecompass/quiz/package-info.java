/**
 * What is asked and what was answered: topics, questions in every language, and answers.
 * Knows nothing about scores, links or pages.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.rolecompass.quiz;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
