/**
 * Who does what in a team: the form, the chart, and two charts side by side.
 */
@ApplicationModule(allowedDependencies = { "web", "charter", "link", "quiz" })
@NullMarked
package dev.rolecompass.web.charter;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
