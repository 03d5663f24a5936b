/**
 * Shows errors: what is wrong with a request, and where to go next.
 */
@ApplicationModule(allowedDependencies = { "web", "http", "charter", "link", "quiz", "scoring" })
@NullMarked
package dev.rolecompass.web.error;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
