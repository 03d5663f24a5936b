package dev.rolecompass.quiz;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

	@Test
	void eachEndHasItsStatement() {
		Statement people = new Statement("I plan what people learn.", "planning people's growth");
		Statement technology = new Statement("I plan where a system goes.", "planning where a system goes");
		Wording wording = new Wording("What you plan", "What would you rather plan?", people, technology);
		assertThat(wording.at(End.MANAGER)).isEqualTo(people);
		assertThat(wording.at(End.TECH_LEAD)).isEqualTo(technology);
	}

}
