// Generated from spec/vapix by `npm run generate`. Do not edit.
export const writableMethods = {
  "mqtt-client": {
    configureClient: {
      paths: [
        "config"
      ],
      own: {
        keepExistingPassword: {
          value: true
        }
      },
      shape: {
        members: {
          server: {
            members: {
              protocol: {
                unset: [
                  ""
                ]
              },
              host: {
                unset: [
                  ""
                ]
              },
              port: {},
              basepath: {},
              alpnProtocol: {}
            },
            required: [
              "protocol",
              "host"
            ]
          },
          httpProxy: {},
          httpsProxy: {},
          username: {},
          keepExistingPassword: {},
          clientId: {},
          keepAliveInterval: {},
          connectTimeout: {},
          cleanSession: {},
          autoReconnect: {},
          activateOnReboot: {},
          deviceTopicPrefix: {},
          lastWillTestament: {
            members: {
              useDefault: {},
              topic: {},
              message: {},
              retain: {},
              qos: {}
            },
            required: [
              "useDefault"
            ],
            cases: [
              {
                member: "useDefault",
                value: false,
                required: [
                  "topic",
                  "message",
                  "retain",
                  "qos"
                ]
              }
            ]
          },
          connectMessage: {
            members: {
              useDefault: {},
              topic: {},
              message: {},
              retain: {},
              qos: {}
            },
            required: [
              "useDefault"
            ],
            cases: [
              {
                member: "useDefault",
                value: false,
                required: [
                  "topic",
                  "message",
                  "retain",
                  "qos"
                ]
              }
            ]
          },
          disconnectMessage: {
            members: {
              useDefault: {},
              topic: {},
              message: {},
              retain: {},
              qos: {}
            },
            required: [
              "useDefault"
            ],
            cases: [
              {
                member: "useDefault",
                value: false,
                required: [
                  "topic",
                  "message",
                  "retain",
                  "qos"
                ]
              }
            ]
          },
          ssl: {
            members: {
              validateServerCert: {},
              clientCertID: {},
              CACertID: {}
            }
          }
        },
        required: [
          "server"
        ]
      }
    }
  },
  "network-settings": {
    setHostnameConfiguration: {
      paths: [
        "system.hostname"
      ],
      shape: {
        members: {
          useDhcpHostname: {},
          staticHostname: {}
        }
      }
    },
    setIPv4AddressConfiguration: {
      paths: [
        "devices[].IPv4"
      ],
      own: {
        deviceName: {
          paths: [
            "devices[].name"
          ]
        }
      },
      shape: {
        members: {
          deviceName: {
            unset: [
              ""
            ]
          },
          enabled: {},
          configurationMode: {
            unset: [
              ""
            ]
          },
          linkLocalMode: {
            unset: [
              ""
            ]
          },
          staticDefaultRouter: {
            unset: [
              ""
            ]
          },
          staticAddressConfigurations: {
            items: {
              members: {
                address: {
                  unset: [
                    ""
                  ]
                },
                prefixLength: {},
                broadcast: {
                  unset: [
                    ""
                  ]
                }
              },
              required: [
                "address",
                "prefixLength"
              ]
            }
          },
          useStaticDHCPFallback: {},
          useDHCPStaticRoutes: {}
        },
        required: [
          "deviceName"
        ]
      }
    },
    setIPv6AddressConfiguration: {
      paths: [
        "devices[].IPv6",
        "devices[].Ipv6"
      ],
      own: {
        deviceName: {
          paths: [
            "devices[].name"
          ]
        }
      },
      shape: {
        members: {
          deviceName: {
            unset: [
              ""
            ]
          },
          enabled: {}
        },
        required: [
          "deviceName"
        ]
      }
    },
    setGlobalProxyConfiguration: {
      paths: [
        "system.globalProxies"
      ],
      shape: {
        members: {
          httpProxy: {
            isMasked: true
          },
          httpsProxy: {
            isMasked: true
          },
          noProxy: {}
        }
      }
    },
    setResolverConfiguration: {
      paths: [
        "system.resolver"
      ],
      shape: {
        members: {
          useDhcpResolverInfo: {},
          staticNameServers: {
            items: {
              unset: [
                ""
              ]
            }
          },
          staticSearchDomains: {
            items: {}
          },
          staticDomainName: {}
        },
        aliases: {
          useDHCPResolverInfo: "useDhcpResolverInfo"
        }
      }
    },
    setWlanConfiguration: {
      paths: [
        "system.wlan"
      ],
      shape: {
        members: {
          countryCode: {
            unset: [
              "",
              "XX"
            ]
          }
        },
        required: [
          "countryCode"
        ]
      }
    }
  },
  "event-mqtt-bridge": {
    configureEventPublication: {
      paths: [
        "eventPublicationConfig"
      ],
      shape: {
        members: {
          topicPrefix: {
            unset: [
              ""
            ]
          },
          customTopicPrefix: {},
          appendEventTopic: {},
          includeTopicNamespaces: {},
          includeSerialNumberInPayload: {},
          eventFilterList: {
            items: {
              members: {
                topicFilter: {
                  unset: [
                    ""
                  ]
                },
                qos: {},
                retain: {
                  unset: [
                    ""
                  ]
                }
              },
              required: [
                "topicFilter"
              ]
            }
          }
        },
        required: [
          "eventFilterList"
        ],
        cases: [
          {
            member: "topicPrefix",
            value: "custom",
            required: [
              "customTopicPrefix"
            ]
          }
        ]
      }
    },
    configureMqttSubscription: {
      paths: [
        "mqttSubscriptionConfig"
      ],
      shape: {
        members: {
          mqttFilterList: {
            items: {
              members: {
                topicFilter: {
                  unset: [
                    ""
                  ]
                },
                useDeviceTopicPrefix: {},
                qos: {},
                isStateData: {}
              },
              required: [
                "topicFilter"
              ]
            }
          }
        },
        required: [
          "mqttFilterList"
        ]
      }
    }
  },
  thermometry: {
    setTemperatureScale: {
      own: {
        unit: {
          paths: [
            "currentTemperatureScale"
          ]
        }
      },
      shape: {
        members: {
          unit: {
            unset: [
              ""
            ]
          }
        },
        required: [
          "unit"
        ]
      }
    },
    setIsothermLevels: {
      paths: [
        ""
      ],
      shape: {
        members: {
          high: {},
          middle: {},
          low: {},
          min: {},
          renderOverlay: {}
        },
        required: [
          "high",
          "middle",
          "low",
          "renderOverlay"
        ]
      }
    },
    addArea: {
      paths: [
        "areaList[]",
        "arealist[]"
      ],
      shape: {
        members: {
          imagesource: {},
          enabled: {},
          name: {},
          detectionType: {
            unset: [
              ""
            ]
          },
          measurement: {
            unset: [
              ""
            ]
          },
          threshold: {},
          delay: {},
          vertices: {
            items: {
              items: {}
            }
          },
          areaOverlay: {
            unset: [
              ""
            ],
            spellings: {
              "if triggered": "if_triggered"
            }
          },
          temperatureOverlay: {},
          presetNbr: {}
        },
        required: [
          "imagesource",
          "enabled",
          "name",
          "detectionType",
          "measurement",
          "threshold",
          "delay",
          "vertices",
          "areaOverlay",
          "temperatureOverlay"
        ],
        aliases: {
          imageSource: "imagesource",
          position: "vertices"
        }
      }
    },
    updateArea: {
      paths: [
        "areaList[]",
        "arealist[]"
      ],
      shape: {
        members: {
          id: {},
          imagesource: {},
          enabled: {},
          name: {},
          detectionType: {
            unset: [
              ""
            ]
          },
          measurement: {
            unset: [
              ""
            ]
          },
          threshold: {},
          delay: {},
          vertices: {
            items: {
              items: {}
            }
          },
          areaOverlay: {
            unset: [
              ""
            ],
            spellings: {
              "if triggered": "if_triggered"
            }
          },
          temperatureOverlay: {},
          presetNbr: {}
        },
        required: [
          "id"
        ],
        aliases: {
          imageSource: "imagesource",
          position: "vertices"
        }
      }
    },
    addSpotTemperature: {
      own: {
        spotCoordinates: {
          paths: [
            "spotCoordinates"
          ]
        },
        coordinateSystem: {
          value: "coord_neg1_1"
        },
        imagesource: {
          paths: [
            "spotmeters[active=true].imagesource"
          ]
        }
      },
      shape: {
        members: {
          spotCoordinates: {
            items: {}
          },
          coordinateSystem: {
            unset: [
              ""
            ]
          },
          imagesource: {}
        },
        required: [
          "spotCoordinates",
          "coordinateSystem"
        ]
      }
    },
    setTgtConfiguration: {
      paths: [
        ""
      ],
      shape: {
        members: {
          pauseOnAlarm: {},
          autoResume: {}
        },
        required: [
          "pauseOnAlarm",
          "autoResume"
        ]
      }
    },
    addGroup: {
      paths: [
        "grouplist[]"
      ],
      shape: {
        members: {
          enabled: {},
          name: {},
          measurement: {
            unset: [
              ""
            ]
          },
          threshold: {},
          delay: {},
          areaIds: {
            items: {}
          },
          groupOverlay: {},
          presetNbr: {}
        },
        required: [
          "enabled",
          "name",
          "measurement",
          "threshold",
          "delay",
          "areaIds",
          "groupOverlay"
        ]
      }
    },
    updateGroup: {
      paths: [
        "grouplist[]"
      ],
      shape: {
        members: {
          id: {},
          enabled: {},
          name: {},
          measurement: {
            unset: [
              ""
            ]
          },
          threshold: {},
          delay: {},
          areaIds: {
            items: {}
          },
          groupOverlay: {}
        },
        required: [
          "id"
        ]
      }
    },
    addOverlayChannel: {
      own: {
        imagesource: {
          paths: [
            "overlayList[].imagesource"
          ]
        },
        overlayChannel: {
          paths: [
            "overlayList[].overlayChannels[]"
          ]
        }
      },
      shape: {
        members: {
          imagesource: {},
          overlayChannel: {}
        },
        required: [
          "imagesource",
          "overlayChannel"
        ]
      }
    }
  },
  "stream-profiles": {
    create: {
      own: {
        streamProfile: {
          paths: [
            "streamProfile"
          ]
        }
      },
      shape: {
        members: {
          streamProfile: {
            items: {
              members: {
                name: {},
                description: {},
                parameters: {}
              },
              required: [
                "name"
              ]
            }
          },
          maxProfiles: {}
        },
        required: [
          "streamProfile"
        ]
      }
    },
    update: {
      own: {
        streamProfile: {
          paths: [
            "streamProfile"
          ]
        }
      },
      shape: {
        members: {
          streamProfile: {
            items: {
              members: {
                name: {},
                description: {},
                parameters: {}
              },
              required: [
                "name"
              ]
            }
          }
        },
        required: [
          "streamProfile"
        ]
      }
    }
  },
  ntp: {
    setNTPClientConfiguration: {
      paths: [
        "client"
      ],
      shape: {
        members: {
          enabled: {},
          NTSEnabled: {},
          NTSKEServerCACerts: {
            items: {}
          },
          serversSource: {
            unset: [
              ""
            ]
          },
          staticServers: {
            items: {}
          },
          staticNTSKEServers: {
            items: {}
          },
          minpoll: {},
          maxpoll: {}
        }
      }
    }
  },
  "remote-syslog": {
    setup: {
      paths: [
        ""
      ],
      shape: {
        members: {
          servers: {
            items: {
              members: {
                address: {},
                port: {},
                protocol: {
                  unset: [
                    ""
                  ]
                },
                syslogFormat: {
                  unset: [
                    ""
                  ]
                },
                severity: {
                  unset: [
                    ""
                  ]
                },
                type: {
                  unset: [
                    ""
                  ]
                }
              },
              required: [
                "address"
              ],
              aliases: {
                test: "type"
              }
            }
          }
        },
        required: [
          "servers"
        ]
      }
    }
  },
  "siren-and-light": {
    addProfile: {
      paths: [
        "profiles[]"
      ],
      shape: {
        members: {
          name: {},
          description: {},
          siren: {
            members: {
              pattern: {},
              intensity: {},
              duration: {
                members: {
                  unit: {
                    unset: [
                      ""
                    ]
                  },
                  value: {}
                },
                required: [
                  "unit",
                  "value"
                ]
              },
              priority: {}
            },
            required: [
              "pattern"
            ]
          },
          light: {
            members: {
              pattern: {},
              speed: {},
              colors: {
                items: {}
              },
              intensity: {},
              duration: {
                members: {
                  unit: {
                    unset: [
                      ""
                    ]
                  },
                  value: {}
                },
                required: [
                  "unit",
                  "value"
                ]
              },
              priority: {}
            },
            required: [
              "pattern"
            ]
          }
        },
        required: [
          "name"
        ]
      }
    }
  },
  "object-analytics": {
    setConfiguration: {
      paths: [
        ""
      ],
      shape: {
        members: {
          devices: {
            items: {
              members: {
                id: {},
                type: {
                  unset: [
                    ""
                  ]
                },
                rotation: {},
                isActive: {}
              },
              required: [
                "id",
                "type",
                "rotation"
              ]
            }
          },
          metadataOverlay: {
            items: {
              members: {
                id: {},
                drawOnAllResolutions: {},
                resolutions: {
                  items: {
                    unset: [
                      ""
                    ]
                  }
                }
              },
              required: [
                "id"
              ],
              cases: [
                {
                  member: "drawOnAllResolutions",
                  value: false,
                  required: [
                    "resolutions"
                  ]
                }
              ],
              aliases: {
                drawnOnAllResolutions: "drawOnAllResolutions"
              }
            }
          },
          perspectives: {
            items: {
              members: {
                id: {},
                bars: {
                  items: {
                    members: {
                      height: {},
                      points: {
                        items: {
                          items: {}
                        }
                      }
                    },
                    required: [
                      "height",
                      "points"
                    ]
                  }
                }
              },
              required: [
                "id",
                "bars"
              ]
            }
          },
          scenarios: {
            items: {
              members: {
                id: {},
                name: {},
                type: {
                  unset: [
                    ""
                  ],
                  spellings: {
                    occupancyinArea: "occupancyInArea"
                  }
                },
                metadataOverlay: {},
                alarmRate: {},
                devices: {
                  items: {
                    members: {
                      id: {}
                    },
                    required: [
                      "id"
                    ]
                  }
                },
                triggers: {
                  items: {
                    members: {
                      type: {
                        unset: [
                          ""
                        ]
                      },
                      vertices: {
                        items: {
                          items: {}
                        }
                      },
                      conditions: {
                        items: {
                          members: {
                            type: {
                              unset: [
                                ""
                              ]
                            },
                            data: {
                              items: {
                                members: {
                                  type: {},
                                  time: {},
                                  alarmTime: {}
                                },
                                required: [
                                  "type",
                                  "time"
                                ]
                              }
                            }
                          },
                          required: [
                            "type",
                            "data"
                          ]
                        }
                      },
                      alarmDirection: {
                        unset: [
                          ""
                        ]
                      },
                      countingDirection: {
                        unset: [
                          ""
                        ]
                      }
                    },
                    required: [
                      "type",
                      "vertices"
                    ],
                    cases: [
                      {
                        member: "type",
                        value: "fence",
                        required: [
                          "alarmDirection"
                        ]
                      },
                      {
                        member: "type",
                        value: "countingLine",
                        required: [
                          "countingDirection"
                        ]
                      }
                    ],
                    aliases: {
                      CountingDirection: "countingDirection"
                    }
                  }
                },
                filters: {
                  items: {
                    members: {
                      type: {
                        unset: [
                          ""
                        ]
                      },
                      vertices: {
                        items: {
                          items: {}
                        }
                      },
                      width: {},
                      height: {},
                      time: {},
                      distance: {},
                      minSpeed: {},
                      maxSpeed: {}
                    },
                    required: [
                      "type"
                    ],
                    cases: [
                      {
                        member: "type",
                        value: "excludeArea",
                        required: [
                          "vertices"
                        ]
                      },
                      {
                        member: "type",
                        value: "sizePercentage",
                        required: [
                          "width",
                          "height"
                        ]
                      },
                      {
                        member: "type",
                        value: "sizePerspective",
                        required: [
                          "width",
                          "height"
                        ]
                      },
                      {
                        member: "type",
                        value: "timeShortLivedLimit",
                        required: [
                          "time"
                        ]
                      },
                      {
                        member: "type",
                        value: "distanceSwayingObject",
                        required: [
                          "distance"
                        ]
                      },
                      {
                        member: "type",
                        value: "speed",
                        required: [
                          "minSpeed",
                          "maxSpeed"
                        ]
                      }
                    ]
                  }
                },
                objectClassifications: {
                  items: {
                    members: {
                      type: {},
                      subTypes: {
                        items: {
                          members: {
                            type: {},
                            subTypes: {
                              items: {
                                members: {
                                  type: {}
                                },
                                required: [
                                  "type"
                                ]
                              }
                            }
                          },
                          required: [
                            "type"
                          ]
                        }
                      }
                    },
                    required: [
                      "type"
                    ]
                  }
                },
                perspectives: {
                  items: {}
                },
                presets: {
                  items: {
                    unset: [
                      0
                    ]
                  }
                },
                accumulatedCounts: {
                  members: {
                    timedResetEnabled: {}
                  }
                },
                passthroughConfiguration: {
                  members: {
                    enabled: {},
                    period: {}
                  }
                },
                thresholdConfiguration: {
                  members: {
                    enabled: {},
                    triggerDelay: {},
                    thresholds: {
                      items: {
                        members: {
                          level: {},
                          type: {
                            unset: [
                              ""
                            ],
                            spellings: {
                              MoreThan: "moreThan",
                              LessThan: "lessThan"
                            }
                          }
                        },
                        required: [
                          "level",
                          "type"
                        ]
                      }
                    }
                  }
                }
              },
              required: [
                "id",
                "name",
                "type",
                "devices",
                "triggers"
              ]
            }
          },
          status: {}
        },
        required: [
          "devices",
          "metadataOverlay",
          "perspectives",
          "scenarios"
        ]
      }
    }
  }
} as const;
