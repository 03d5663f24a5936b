/**
 * Turns answers into a recommendation: a score on each axis, a role, and the reasons.
 */
@ApplicationModule(allowedDependencies = "quiz")
@NullMarked
package dev.rolecompass.scoring;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
