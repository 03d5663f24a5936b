/**
 * What several results mean together: which job is nearer to what a person wants, how two
 * of them differ, and what a group agrees on.
 */
@ApplicationModule(allowedDependencies = { "quiz", "scoring" })
@NullMarked
package dev.rolecompass.compare;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
