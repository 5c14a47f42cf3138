module vapix-openapi/example

go 1.25

require (
	github.com/icholy/digest v1.1.0
	vapix-openapi/clients v0.0.0
)

require (
	github.com/apapsch/go-jsonmerge/v2 v2.0.0 // indirect
	github.com/google/uuid v1.6.0 // indirect
	github.com/oapi-codegen/runtime v1.8.0 // indirect
)

replace vapix-openapi/clients => ../../../clients/go
