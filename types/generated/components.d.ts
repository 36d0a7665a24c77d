import type { Schema, Struct } from '@strapi/strapi';

export interface EventFigure extends Struct.ComponentSchema {
  collectionName: 'components_event_figures';
  info: {
    description: 'A number about the event.';
    displayName: 'Figure';
    icon: 'chartPie';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<
      [
        'attended',
        'registered',
        'online',
        'capacity',
        'countries',
        'sessions',
        'speakers',
        'tracks',
        'organisations',
        'speaker-countries',
        'other',
      ]
    > &
      Schema.Attribute.Required;
    label: Schema.Attribute.String;
    method: Schema.Attribute.Enumeration<['counted', 'estimated']>;
    qualifier: Schema.Attribute.Enumeration<
      ['exactly', 'about', 'over', 'nearly', 'at-least', 'up-to']
    > &
      Schema.Attribute.DefaultTo<'exactly'>;
    scope: Schema.Attribute.Text &
      Schema.Attribute.CustomField<'plugin::recap.phrase'>;
    upTo: Schema.Attribute.Float;
    value: Schema.Attribute.Float & Schema.Attribute.Required;
  };
}

export interface EventNextStep extends Struct.ComponentSchema {
  collectionName: 'components_event_next_steps';
  info: {
    description: 'What comes after the event.';
    displayName: 'Next step';
    icon: 'arrowRight';
  };
  attributes: {
    datesKnown: Schema.Attribute.Enumeration<['day', 'month', 'year']> &
      Schema.Attribute.DefaultTo<'day'>;
    endsOn: Schema.Attribute.Date;
    kind: Schema.Attribute.Enumeration<
      ['next-event', 'call-for-proposals', 'registration', 'community']
    > &
      Schema.Attribute.Required;
    label: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<'plugin::recap.phrase'>;
    note: Schema.Attribute.Text &
      Schema.Attribute.CustomField<'plugin::recap.phrase'>;
    place: Schema.Attribute.String;
    startsOn: Schema.Attribute.Date;
    url: Schema.Attribute.String;
  };
}

export interface EventPlace extends Struct.ComponentSchema {
  collectionName: 'components_event_places';
  info: {
    description: 'Where it took place.';
    displayName: 'Place';
    icon: 'pinMap';
  };
  attributes: {
    city: Schema.Attribute.String;
    country: Schema.Attribute.String;
    phrase: Schema.Attribute.String;
    venue: Schema.Attribute.String;
  };
}

export interface EventSponsorship extends Struct.ComponentSchema {
  collectionName: 'components_event_sponsorships';
  info: {
    description: 'A sponsor of this event and its tier.';
    displayName: 'Sponsorship';
    icon: 'handHeart';
  };
  attributes: {
    sponsor: Schema.Attribute.Relation<'oneToOne', 'api::sponsor.sponsor'>;
    tier: Schema.Attribute.String;
  };
}

export interface EventStrand extends Struct.ComponentSchema {
  collectionName: 'components_event_strands';
  info: {
    description: 'A part of the recap: a track, or a sector of case studies.';
    displayName: 'Strand';
    icon: 'layer';
  };
  attributes: {
    intro: Schema.Attribute.Text &
      Schema.Attribute.CustomField<'plugin::recap.phrase'>;
    name: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface SessionContribution extends Struct.ComponentSchema {
  collectionName: 'components_session_contributions';
  info: {
    description: 'Who took part in a session, as they were that day.';
    displayName: 'Contribution';
    icon: 'user';
  };
  attributes: {
    affiliation: Schema.Attribute.String;
    jobTitle: Schema.Attribute.String;
    role: Schema.Attribute.Enumeration<
      ['speaker', 'moderator', 'panellist', 'host']
    > &
      Schema.Attribute.DefaultTo<'speaker'>;
    speaker: Schema.Attribute.Relation<'oneToOne', 'api::speaker.speaker'>;
  };
}

export interface SessionTakeaway extends Struct.ComponentSchema {
  collectionName: 'components_session_takeawaies';
  info: {
    description: 'What was said, and by whom.';
    displayName: 'Takeaway';
    icon: 'lightbulb';
  };
  attributes: {
    speakers: Schema.Attribute.Relation<'oneToMany', 'api::speaker.speaker'>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<'plugin::recap.phrase'>;
  };
}

export interface SharedLink extends Struct.ComponentSchema {
  collectionName: 'components_shared_links';
  info: {
    description: 'An address or a name with one.';
    displayName: 'Link';
    icon: 'link';
  };
  attributes: {
    credit: Schema.Attribute.String;
    kind: Schema.Attribute.Enumeration<
      ['recordings', 'slides', 'photos', 'schedule', 'website', 'article']
    >;
    label: Schema.Attribute.String;
    url: Schema.Attribute.String;
  };
}

export interface SharedMetric extends Struct.ComponentSchema {
  collectionName: 'components_shared_metrics';
  info: {
    description: 'A number somebody reports.';
    displayName: 'Metric';
    icon: 'chartBubble';
  };
  attributes: {
    label: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<'plugin::recap.phrase'>;
    of: Schema.Attribute.Text &
      Schema.Attribute.CustomField<'plugin::recap.phrase'>;
    period: Schema.Attribute.Text &
      Schema.Attribute.CustomField<'plugin::recap.phrase'>;
    qualifier: Schema.Attribute.Enumeration<
      ['exactly', 'about', 'over', 'nearly', 'at-least', 'up-to']
    > &
      Schema.Attribute.DefaultTo<'exactly'>;
    saidBy: Schema.Attribute.Relation<'oneToOne', 'api::speaker.speaker'>;
    state: Schema.Attribute.Enumeration<['current', 'expected']> &
      Schema.Attribute.DefaultTo<'current'>;
    unit: Schema.Attribute.String;
    upTo: Schema.Attribute.Float;
    value: Schema.Attribute.Float & Schema.Attribute.Required;
  };
}

export interface SharedOrigin extends Struct.ComponentSchema {
  collectionName: 'components_shared_origins';
  info: {
    description: 'Where an imported entry came from.';
    displayName: 'Origin';
    icon: 'download';
  };
  attributes: {
    identifier: Schema.Attribute.String;
    importedAt: Schema.Attribute.DateTime;
    system: Schema.Attribute.String;
    url: Schema.Attribute.String;
  };
}

export interface SharedParty extends Struct.ComponentSchema {
  collectionName: 'components_shared_parties';
  info: {
    description: 'An organiser, host, partner or supporter.';
    displayName: 'Party';
    icon: 'briefcase';
  };
  attributes: {
    name: Schema.Attribute.String & Schema.Attribute.Required;
    role: Schema.Attribute.Enumeration<
      ['organiser', 'host', 'partner', 'supporter', 'volunteers']
    > &
      Schema.Attribute.DefaultTo<'organiser'>;
    url: Schema.Attribute.String;
  };
}

export interface SharedPoint extends Struct.ComponentSchema {
  collectionName: 'components_shared_points';
  info: {
    description: 'One point, a sentence of its own.';
    displayName: 'Point';
    icon: 'bulletList';
  };
  attributes: {
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<'plugin::recap.phrase'>;
  };
}

export interface SharedQuote extends Struct.ComponentSchema {
  collectionName: 'components_shared_quotes';
  info: {
    description: 'What somebody said.';
    displayName: 'Quote';
    icon: 'quote';
  };
  attributes: {
    attribution: Schema.Attribute.String;
    source: Schema.Attribute.String;
    speaker: Schema.Attribute.Relation<'oneToOne', 'api::speaker.speaker'>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<'plugin::recap.phrase'>;
    verbatim: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
  };
}

export interface SharedSeo extends Struct.ComponentSchema {
  collectionName: 'components_shared_seos';
  info: {
    description: 'What search engines and link previews show.';
    displayName: 'SEO';
    icon: 'search';
  };
  attributes: {
    canonicalUrl: Schema.Attribute.String;
    metaDescription: Schema.Attribute.Text;
    metaImage: Schema.Attribute.Media<'images'>;
    metaTitle: Schema.Attribute.String;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'event.figure': EventFigure;
      'event.next-step': EventNextStep;
      'event.place': EventPlace;
      'event.sponsorship': EventSponsorship;
      'event.strand': EventStrand;
      'session.contribution': SessionContribution;
      'session.takeaway': SessionTakeaway;
      'shared.link': SharedLink;
      'shared.metric': SharedMetric;
      'shared.origin': SharedOrigin;
      'shared.party': SharedParty;
      'shared.point': SharedPoint;
      'shared.quote': SharedQuote;
      'shared.seo': SharedSeo;
    }
  }
}
