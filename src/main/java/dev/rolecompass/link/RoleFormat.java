package dev.rolecompass.link;

import java.util.Arrays;
import java.util.stream.Collectors;

import dev.rolecompass.scoring.Role;

/**
 * The format of a role in a link: {@code em} or {@code tl}.
 */
final class RoleFormat {

	/**
	 * Matches a role, as one group.
	 */
	static final String REGEX = Arrays.stream(Role.values())
		.map(RoleFormat::print)
		.collect(Collectors.joining("|", "(", ")"));

	private RoleFormat() {
	}

	static Role parse(String code) {
		return Arrays.stream(Role.values())
			.filter((role) -> print(role).equals(code))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Not a role: " + code));
	}

	static String print(Role role) {
		return switch (role) {
			case ENGINEERING_MANAGER -> "em";
			case TECH_LEAD -> "tl";
		};
	}

}
