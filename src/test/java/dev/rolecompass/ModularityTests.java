package dev.rolecompass;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void packagesUseOnlyTheirAllowedDependencies() {
		ApplicationModules.of(RoleCompassApplication.class).verify();
	}

}
