/**
 * Who does what in a team: duties, their owners, and how other organisations do it. Knows
 * nothing about links or pages.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.rolecompass.charter;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
