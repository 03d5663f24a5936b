/**
 * Asks the twelve questions and the decider, and accepts the answers.
 */
@ApplicationModule(allowedDependencies = { "web", "web.result", "link", "quiz", "scoring" })
@NullMarked
package dev.rolecompass.web.question;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
