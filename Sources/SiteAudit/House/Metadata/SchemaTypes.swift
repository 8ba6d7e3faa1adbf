/// What schema.org's types are called, and what those that describe a campaign must say.
/// Sources: schema.org 28; Google Search Central, structured data.
enum SchemaTypes {
  /// What an entity of each type must have; `a|b`: one of them is enough.
  static let required: [String: [[String]]] = {
    var table: [String: [[String]]] = [:]
    for line in requiredText.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let types = words.first else { continue }
      let properties = words.dropFirst().map { $0.split(separator: "|").map(String.init) }
      for type in types.split(separator: ",") { table[String(type)] = Array(properties) }
    }
    return table
  }()

  private static let requiredText = """
    Person,Organization,GovernmentOrganization,NGO,Corporation,EducationalOrganization,AdministrativeArea name
    Event,PublicationEvent,SocialEvent,BusinessEvent,EducationEvent name startDate location
    Dataset name description
    DataCatalog name
    DataDownload contentUrl
    BreadcrumbList,ItemList itemListElement
    WebSite name url
    WebPage,AboutPage,ContactPage,CollectionPage,ProfilePage,SearchResultsPage name|headline
    Article,NewsArticle,BlogPosting,Report headline|name
    Place name|address|geo
    ImageObject contentUrl|url
    VideoObject name thumbnailUrl uploadDate
    FAQPage mainEntity
    Question name acceptedAnswer|suggestedAnswer
    Answer text
    """

  /// Properties whose values are days or points in time.
  static let dates: Set<String> = [
    "startDate", "endDate", "datePublished", "dateModified", "dateCreated", "uploadDate", "birthDate", "deathDate",
    "foundingDate", "expires", "validFrom", "validThrough", "doorTime", "previousStartDate",
  ]

  /// Properties whose values, where they are text, are addresses of the web.
  static let addresses: Set<String> = [
    "url", "sameAs", "image", "logo", "contentUrl", "embedUrl", "thumbnailUrl", "downloadUrl", "item", "license",
    "mainEntityOfPage",
  ]

  /// The types of schema.org among which a misspelled one is looked for. One that is not here is let pass unless it is
  /// nearly one of these.
  static let known = Set(
    """
    3DModel AboutPage AcceptAction Action AddAction AdministrativeArea AggregateOffer AggregateRating AgreeAction Airline
    Airport AlignmentObject AllocateAction AmpStory Answer Apartment APIReference AppendAction ApplyAction Aquarium
    ArchiveComponent ArchiveOrganization ArriveAction Article ArtGallery AskAction AssessAction AssignAction Atlas Attorney
    Audience Audiobook AudioObject AuthorizeAction AutoDealer AutoRepair Bakery BankAccount BankOrCreditUnion Barcode
    BarOrPub Beach BeautySalon BedDetails BefriendAction BioChemEntity Blog BlogPosting BoatTrip BodyOfWater Book
    BookmarkAction Boolean Brand BreadcrumbList Brewery Bridge BroadcastChannel BroadcastEvent BroadcastService
    BuddhistTemple BusinessAudience BusinessEvent BusStation BusStop BusTrip BuyAction CafeOrCoffeeShop Campground Canal
    CategoryCode CatholicChurch Cemetery Chapter CheckAction CheckInAction CheckOutAction ChildCare ChildrensEvent
    ChooseAction Church City CityHall CivicStructure Claim ClaimReview Class Clip Code Collection CollectionPage
    CollegeOrUniversity ComedyEvent ComicIssue Comment CommentAction CommunicateAction CompleteDataFeed
    CompoundPriceSpecification ComputerLanguage ConfirmAction ConsumeAction ContactPage ContactPoint
    ContactPointOption Continent ControlAction ConvenienceStore Conversation Corporation Country Course CourseInstance
    Courthouse CreateAction CreativeWork CreativeWorkSeason CreativeWorkSeries Crematorium CriticReview DanceEvent
    DanceGroup DataCatalog DataDownload DataFeed DataFeedItem Dataset DataType Date DateTime DefenceEstablishment
    DefinedRegion DefinedTerm DefinedTermSet DeleteAction DeliveryEvent Demand Dentist DepartAction DigitalDocument
    DisagreeAction DiscoverAction DiscussionForumPosting Distance District DonateAction DownloadAction DrawAction Drawing
    Duration EatAction EducationalAudience EducationalOccupationalCredential EducationalOccupationalProgram
    EducationalOrganization EducationEvent ElementarySchool EmailMessage Embassy EmergencyService EmployeeRole
    EndorseAction EndorsementRating Energy EngineSpecification EntryPoint Enumeration Episode Event EventReservation
    EventSeries EventVenue ExchangeRateSpecification ExerciseAction ExhibitionEvent FAQPage Festival FilmAction
    FinancialProduct FinancialService FindAction FireStation Float FollowAction FoodEvent FoodService FundingAgency
    FundingScheme Game GameServer Gene GeoCircle GeoCoordinates GeoShape GiveAction GovernmentBenefitsType
    GovernmentBuilding GovernmentOffice GovernmentOrganization GovernmentPermit GovernmentService Grant Guide Hackathon
    HighSchool Hospital Hostel Hotel HotelRoom House HowTo HowToItem HowToSection HowToStep HowToTip ImageGallery
    ImageObject IndividualProduct InformAction InsertAction InstallAction Intangible Integer InteractAction
    InteractionCounter InviteAction Invoice ItemList ItemPage JobPosting JoinAction LakeBodyOfWater Landform
    LandmarksOrHistoricalBuildings Language LearningResource LeaveAction LegalService Legislation LegislationObject
    LegislativeBuilding LendAction Library LikeAction LinkRole ListItem ListenAction LiteraryEvent LiveBlogPosting
    LocalBusiness LocationFeatureSpecification Locksmith LodgingBusiness LoseAction Manuscript Map MapCategoryType
    MarryAction Mass MathSolver MediaGallery MediaObject MediaReview MedicalClinic MedicalEntity MedicalOrganization Menu
    MenuItem Message MiddleSchool MobileApplication MonetaryAmount MonetaryGrant MoneyTransfer Mosque Motel Mountain
    MoveAction Movie MovieTheater Museum MusicAlbum MusicEvent MusicGroup MusicPlaylist MusicRecording NewsArticle
    NewsMediaOrganization Newspaper NGO Notary NoteDigitalDocument Number NutritionInformation Observation Occupation Offer
    OfferCatalog OnDemandEvent OnlineBusiness OpeningHoursSpecification OpinionNewsArticle Order OrderAction OrderItem
    Organization OrganizationRole OrganizeAction OwnershipInfo PaintAction Painting Park ParkingFacility PayAction
    PaymentCharge PerformAction PerformanceRole PerformingArtsTheater PerformingGroup Periodical Permit Person Photograph
    PhotographAction Place PlaceOfWorship PlanAction Play PlayAction Playground PodcastEpisode PodcastSeries PoliceStation
    PoliticalParty PostalAddress PostalCodeRangeSpecification Poster PostOffice PreOrderAction Preschool
    PresentationDigitalDocument Product ProductGroup ProfilePage ProgramMembership Project Property PropertyValue
    PropertyValueSpecification Protein PublicationEvent PublicationIssue PublicationVolume PublicSwimmingPool PublicToilet
    QAPage QuantitativeValue QuantitativeValueDistribution Quantity Question Quiz Quotation QuoteAction RadioEpisode
    RadioStation Rating ReactAction ReadAction ReceiveAction Recipe Recommendation RegisterAction RejectAction RentAction
    ReplaceAction ReplyAction Report ReportageNewsArticle ReportedDoseSchedule ResearchOrganization ResearchProject
    Reservation ReserveAction Residence Restaurant ResumeAction ReturnAction Review ReviewAction RiverBodyOfWater Role
    RsvpAction SaleEvent Schedule ScholarlyArticle School ScreeningEvent Sculpture SearchAction SearchResultsPage Season
    SellAction SendAction Series Service ServiceChannel ShareAction ShoppingCenter SiteNavigationElement SocialEvent
    SocialMediaPosting SoftwareApplication SoftwareSourceCode SpeakableSpecification SpecialAnnouncement
    SportsActivityLocation SportsEvent SportsOrganization SportsTeam SpreadsheetDigitalDocument State Statement
    StatisticalPopulation StatisticalVariable Store StructuredValue SubscribeAction Substance Synagogue Table TakeAction
    TechArticle TelevisionChannel Text TextDigitalDocument TextObject TheaterEvent TheaterGroup Thesis Thing Ticket TieAction
    Time TipAction TouristAttraction TouristDestination TouristInformationCenter TouristTrip TrackAction TradeAction
    TrainStation TrainTrip TransferAction TravelAction TravelAgency Trip TVEpisode TVSeries TypeAndQuantityNode
    UnitPriceSpecification UpdateAction URL UseAction UserReview Vehicle Vessel VideoGame VideoGallery VideoObject ViewAction
    VirtualLocation VisualArtsEvent VisualArtwork Volcano VoteAction WantAction WarrantyPromise WatchAction Waterfall
    WearAction WebAPI WebApplication WebContent WebPage WebPageElement WebSite WholesaleStore WinAction WorkersUnion
    WPAdBlock WPFooter WPHeader WPSideBar WriteAction XPathType Zoo
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
