/**
 * Ideas that everyday questions are made of, the same in each language: the bridge between a message in one language and
 * knowledge in another. What each is called stands in `library/<variety>/concepts.ts`.
 */
export const concepts = `
# people
man woman child baby boy girl teenager young_person adult old_person family husband wife partner_love mother father parents son daughter
brother sister grandparent uncle_aunt cousin neighbour friend people stranger single_parent pregnant_woman widow orphan guest
newcomer refugee migrant foreigner local_person belgian citizen minority community
teacher student pupil volunteer staff_member boss colleague doctor nurse midwife dentist psychologist social_worker lawyer police judge
interpreter landlord tenant bailiff postman driver director coach cook lgbt_person disabled_person homeless_person
# names of countries and languages that matter
dutch_language french_language english_language arabic_language turkish_language own_language belgium flanders brussels home_country europe
morocco syria ukraine turkey afghanistan congo somalia eritrea
# language and learning
language learn course lesson school_class practise speak listen understand read write word grammar alphabet pronunciation beginner advanced level test
exam certificate diploma study education training book homework exercise mistake dictionary online at_home explain repeat slowly translate
interpreting conversation illiterate degree_abroad university internship literacy civic_integration social_orientation knowledge memory
# time
day week month year hour minute morning noon afternoon evening night weekend weekday holiday public_holiday school_holiday today tomorrow yesterday
now later soon early late always never often sometimes start end until from_time duration date calendar deadline next previous every_day once
monday tuesday wednesday thursday friday saturday sunday summer winter spring autumn
christmas new_year easter ramadan iftar eid saint_nicholas
# asking
when where who what how how_much how_many why which question answer information advice help_support possible allowed must need_want search_find
# money
money pay price expensive cheap free_of_charge discount euro cash bank_card bank bank_account invoice_bill debt loan instalment reminder fine salary income
tax tax_form refund benefit living_wage unemployment_benefit child_benefit pension allowance subsidy social_tariff poor rich save_money budget
cost_rise deposit_guarantee cheat_scam steal gift ticket subscription wallet account_number send_money
# papers
paper_document letter mail_post form signature stamp copy fill_in identity_card passport residence_permit orange_card visa nationality asylum procedure
decision refusal appeal deadline_paper expire renew lost_papers without_papers illegal deport order_to_leave family_reunification marriage divorce
birth birth_certificate death register_official town_hall immigration_office government ministry embassy court law rights duty contract proof attestation
photo fingerprint number_national address move_house household_composition guardian inheritance cohabitation
# work
work job_vacancy looking_for_work unemployed employer job_interview cv application_letter work_permit work_hours night_shift dismissal unpaid_wages undeclared_work
trade_union profession self_employed shop_business factory cleaning construction restaurant_kitchen warehouse transport_driver care_job sick_leave
accident_at_work experience skill temporary_agency colleague_trouble tools uniform break_rest
# home
house flat room rent rent_out buy_house landlord_contract social_housing homeless shelter eviction street roof kitchen bathroom bed furniture fridge washing_machine
heating boiler cold warm damp mould leak water electricity gas_energy meter rats_insects broken repair noise neighbour_quarrel key door window stairs lift
rubbish recycling container_park garden cleaning_home moving_van tenant_rights lamp table_chair
# food and clothes
food eat drink meal breakfast lunch dinner soup bread meat pork fish vegetables fruit halal vegetarian allergy hungry food_parcel food_bank cook_verb
coffee tea restaurant supermarket market taste sweets
clothes shoes coat trousers child_clothes second_hand nappies toys present sewing_machine headscarf swap donate give_away
# health
health ill pain fever cough head stomach tooth_teeth eye back heart blood breathing medicine pharmacy prescription hospital operation emergency_care appointment
health_insurance mutuality insurance reimbursement vaccination pregnancy give_birth baby_care breastfeeding contraception disability wheelchair glasses diet
weight diabetes smoking alcohol drugs addiction gambling_addiction cancer test_medical wound handicapped_care
stress sleep nightmare tired sad depressed afraid anxious angry cry lonely worry trauma war shame nerves talk_about heart_heavy hope despair
therapy mental_health calm silent secret trust
# children and school
school kindergarten primary_school secondary_school enrol school_costs school_trip teacher_talk report_card absent bullying learning_difficulty special_education
pupil_guidance childminder creche_daycare babysit play playground craft_activity draw sing story camp homework_support tutoring upbringing puberty disobedient
youth_work hang_out computer_game birthday swimming_pool stroller school_bag
# meeting and free time
meet friendship alone bored talk chat_together activity event party celebration group_together women_group men_group excursion sea trip walk dance music
theatre film_cinema painting handicraft sewing sport football swim fitness bicycle cycling run gymnastics library borrow game_play visit neighbourhood
meeting_place drop_in open_door welcome community_dinner cooking_together culture tradition religion_faith mosque church pray quiet_room
volunteering useful participate invite bring_along market_flea
# going places
go come leave_go way_route station train bus tram metro stop_halt walk_foot car parking_place taxi far near street_name village city building floor entrance
map_location address_place bicycle_rack airport driving_licence driving_lesson traffic
halle vilvoorde region
# phone and computer
phone smartphone call message_sms email whatsapp internet wifi computer laptop printer print scan password app website login digital_id account_online
sim_card tablet keyboard virus_hacked screen social_media photo_camera charge_battery
# organisation
organisation office reception desk_counter open closed opening_hours full place_available waiting_list waiting queue cancel late_arrive miss sign_up registration
member membership contact complaint apology mistake_ours privacy personal_data anonymous confidential rule house_rule toilet changing_table smoking_area
accessibility lift_access pushchair animal_dog lost_found key_word news_update opening_new team manager
# institutions (in every language people use the Dutch or French name or their own word)
ocmw_social_service caw_welfare vdab_employment ligo_basic_education integration_agency mutuality_fund house_of_the_child school_guidance trade_union_acv_abvv fedasil
housing_company doctors_on_duty red_cross police_station fire_brigade
# trouble
danger help_urgent accident fire hit_beat violence abuse threaten kill rape knife_weapon suicide_die hurt_self missing_person poison swallow gas_leak bleed unconscious
sleep_outside thrown_out traffick forced passport_taken slave debt_bondage kidnapped stalk quarrel discrimination racism insult_hate unfair police_report
prison war_zone forced_marriage genital_cutting
# doing and being
want need can must like love hate give get take bring send receive make do use open_verb close_verb see hear think know forget remember wait stop_doing
change choose show tell ask try stay live arrive return fall lose win buy sell order_thing put look_for look_after carry touch fix break_thing
good bad better worse big small new_thing old_thing easy difficult beautiful clean dirty long short heavy quick slow safe dangerous important different same
true_right wrong full_person empty young_age own alone_self together everybody somebody nobody everything nothing a_little much more less only also without with
problem solution reason chance choice plan life future thing
# outside
weather rain football_match president news_paper bitcoin love_letter_thing recipe plane hotel film_star joke dog_cat hairdresser pizza horoscope capital_city
`;
