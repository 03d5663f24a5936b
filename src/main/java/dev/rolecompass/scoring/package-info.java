/**
 * Answers become a recommendation: a score on each axis, a role, how clearly, and why.
 */
@ApplicationModule(allowedDependencies = "quiz")
@NullMarked
package dev.rolecompass.scoring;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
