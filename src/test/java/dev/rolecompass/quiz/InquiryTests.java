package dev.rolecompass.quiz;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InquiryTests {

	@Test
	void eachEndHasItsQuestion() {
		Inquiry inquiry = new Inquiry("What would I plan?", "Could I plan people's growth?", "Could I plan a system?");
		assertThat(inquiry.towards(End.MANAGER)).isEqualTo("Could I plan people's growth?");
		assertThat(inquiry.towards(End.TECH_LEAD)).isEqualTo("Could I plan a system?");
	}

}
