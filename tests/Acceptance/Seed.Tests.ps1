# Every normative sentence of Azure's page on virtual network service endpoints, executed. The numbers are those of
# docs/conformance.md.
# https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview

Describe 'Virtual network service endpoints' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"

        function Assert-Route([string] $From, [string] $To, [string] $NextHopType) {
            (Test-SimReachability -From $From -To $To).NextHopType | Should -Be $NextHopType
        }
    }

    BeforeEach {
        $null = New-SimTopology -Name seed -Location westeurope -Force
        $null = New-SimVNet hub -AddressPrefix 10.0.0.0/16
        $null = New-SimSubnet app -VNet hub -AddressPrefix 10.0.1.0/24
        $null = New-SimSubnet web -VNet hub -AddressPrefix 10.0.2.0/24
        $null = New-SimVM vm1 -Subnet hub/app -PublicIPAddress 20.101.0.10
        $null = New-SimVM vm2 -Subnet hub/web -PublicIPAddress 20.101.0.11
    }

    Context 'What an endpoint is' {
        It 'S01 connects the subnet directly to the service over the Azure backbone' {
            $null = New-SimSubnet GatewaySubnet -VNet hub -AddressPrefix 10.0.255.0/27
            $null = New-SimOnPremisesNetwork office -AddressPrefix 192.168.0.0/16 -PublicIPAddress 203.0.113.10
            $null = New-SimGateway vpn -VNet hub -OnPremisesNetwork office -AdvertisedPrefix 0.0.0.0/0
            $null = New-SimResource -Type StorageAccount -Name contosodata
            Assert-Route vm1 contosodata VirtualNetworkGateway

            Enable-SimServiceEndpoint hub/app Microsoft.Storage

            Assert-Route vm1 contosodata VirtualNetworkServiceEndpoint
        }

        It 'S02 lets a resource be secured to virtual networks only' {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            $null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
            Add-SimNetworkRule contosodata -Subnet hub/app

            Test-SimReachability -From vm1 -To contosodata -Quiet | Should -BeTrue
            Test-SimReachability -From Internet -To contosodata -Quiet | Should -BeFalse
            Test-SimReachability -From vm2 -To contosodata -Quiet | Should -BeFalse
        }

        It 'S03 lets private addresses reach the service without any public address' {
            $null = New-SimSubnet closed -VNet hub -AddressPrefix 10.0.3.0/24 -DefaultOutboundAccess $false
            $null = New-SimVM vm3 -Subnet hub/closed
            $null = New-SimResource -Type StorageAccount -Name contosodata
            (Test-SimReachability -From vm3 -To contosodata).Reason | Should -Be 'NoOutboundPath'

            Enable-SimServiceEndpoint hub/closed Microsoft.Storage

            $answer = Test-SimReachability -From vm3 -To contosodata
            $answer.Verdict | Should -Be 'Reachable'
            $answer.SourceAddress | Should -Be '10.0.3.4'
        }

        It 'S04 is switched on at the subnet, by the name of the service' {
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault

            (Get-SimSubnet hub/app).ServiceEndpoints.Service | Should -Be 'Microsoft.KeyVault'
            (Get-SimSubnet hub/web).ServiceEndpoints | Should -BeNullOrEmpty
        }
    }

    Context 'Generally available' {
        It '<Id> offers <Service> for <Type> in <Region>' -ForEach @(
            @{ Id = 'S05'; Service = 'Microsoft.Storage'; Type = 'StorageAccount'; Region = 'southeastasia'; Sku = 'Standard_LRS' }
            @{ Id = 'S06'; Service = 'Microsoft.Storage.Global'; Type = 'StorageAccount'; Region = 'eastus'; Sku = 'Standard_LRS' }
            @{ Id = 'S07'; Service = 'Microsoft.Sql'; Type = 'SqlServer'; Region = 'westus2' }
            @{ Id = 'S08'; Service = 'Microsoft.Sql'; Type = 'SynapseWorkspace'; Region = 'uksouth' }
            @{ Id = 'S09'; Service = 'Microsoft.Sql'; Type = 'PostgreSqlServer'; Region = 'northeurope'; Sku = 'GeneralPurpose' }
            @{ Id = 'S10'; Service = 'Microsoft.Sql'; Type = 'MySqlServer'; Region = 'francecentral'; Sku = 'MemoryOptimized' }
            @{ Id = 'S11'; Service = 'Microsoft.Sql'; Type = 'MariaDbServer'; Region = 'canadacentral'; Sku = 'GeneralPurpose' }
            @{ Id = 'S12'; Service = 'Microsoft.AzureCosmosDB'; Type = 'CosmosDbAccount'; Region = 'japaneast' }
            @{ Id = 'S13'; Service = 'Microsoft.KeyVault'; Type = 'KeyVault'; Region = 'centralus'; Sku = 'standard' }
            @{ Id = 'S14'; Service = 'Microsoft.ServiceBus'; Type = 'ServiceBusNamespace'; Region = 'eastus2'; Sku = 'Premium' }
            @{ Id = 'S15'; Service = 'Microsoft.EventHub'; Type = 'EventHubsNamespace'; Region = 'westeurope'; Sku = 'Standard' }
            @{ Id = 'S16'; Service = 'Microsoft.AzureActiveDirectory'; Type = 'DataLakeStoreGen1'; Region = 'northeurope' }
            @{ Id = 'S17'; Service = 'Microsoft.Web'; Type = 'WebApp'; Region = 'australiaeast'; Sku = 'P1v3' }
            @{ Id = 'S18'; Service = 'Microsoft.CognitiveServices'; Type = 'CognitiveServicesAccount'; Region = 'westus'; Sku = 'S0' }
        ) {
            (Get-SimService | Where-Object ResourceType -EQ $Type).Service | Should -Contain $Service
            $null = New-SimVNet far -AddressPrefix 172.16.0.0/16 -Location $Region
            $null = New-SimSubnet one -VNet far -AddressPrefix 172.16.1.0/24 -ServiceEndpoint $Service
            $null = New-SimSubnet two -VNet far -AddressPrefix 172.16.2.0/24
            $optional = @{}
            if ($Sku) { $optional.Sku = $Sku }
            $null = New-SimResource -Type $Type -Name contosoone -Location $Region @optional
            if ($null -ne (Get-SimFirewall contosoone).DefaultAction) { Set-SimFirewall contosoone -DefaultAction Deny }
            Add-SimNetworkRule contosoone -Subnet far/one

            $carried = Test-SimReachability -From far/one -To contosoone
            $carried.Verdict | Should -Be 'Reachable'
            Test-SimReachability -From far/two -To contosoone -Quiet | Should -BeFalse
            Test-SimReachability -From Internet -To contosoone -Quiet | Should -BeFalse
        }
    }

    Context 'Key benefits' {
        It 'S19 does not tell VNets with overlapping address spaces apart by address' {
            $null = New-SimVNet twin -AddressPrefix 10.0.0.0/16
            $null = New-SimSubnet app -VNet twin -AddressPrefix 10.0.1.0/24 -ServiceEndpoint Microsoft.Storage
            $null = New-SimVM other -Subnet twin/app
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            $null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
            Add-SimNetworkRule contosodata -Subnet hub/app

            $mine = Test-SimReachability -From vm1 -To contosodata
            $theirs = Test-SimReachability -From other -To contosodata
            $mine.SourceAddress | Should -Be $theirs.SourceAddress
            $mine.Verdict | Should -Be 'Reachable'
            $theirs.Reason | Should -Be 'NoVNetRule'
        }

        It 'S20 extends the identity of the VNet to the service' {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            $null = New-SimResource -Type StorageAccount -Name contosodata

            $answer = Test-SimReachability -From vm1 -To contosodata
            $answer.Endpoint.VNetName | Should -Be 'hub'
            $answer.Endpoint.SubnetName | Should -Be 'app'
        }

        It 'S21 takes a VNet rule once the endpoint is on, and not before' {
            $null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
            { Add-SimNetworkRule contosodata -Subnet hub/app -ErrorAction Stop } |
                Should -Throw -ErrorId 'SubnetsHaveNoServiceEndpointsConfigured,*'

            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            Add-SimNetworkRule contosodata -Subnet hub/app

            (Get-SimNetworkRule contosodata).Subnet | Should -Be 'hub/app'
        }

        It 'S22 removes public internet access fully with the rule, and lets in only the VNet' {
            Enable-SimServiceEndpoint hub/app Microsoft.Sql
            $null = New-SimResource -Type SqlServer -Name contososql
            Add-SimNetworkRule contososql -Subnet hub/app

            (Test-SimReachability -From Internet -To contososql).Verdict | Should -Be 'Blocked'
            (Test-SimReachability -From 198.51.100.7 -To contososql).Verdict | Should -Be 'Blocked'
            (Test-SimReachability -From vm1 -To contososql).Verdict | Should -Be 'Reachable'
        }

        It 'S23 routes that force internet traffic elsewhere force service traffic too, without an endpoint' {
            $null = New-SimSubnet nva -VNet hub -AddressPrefix 10.0.9.0/24
            $null = New-SimVM appliance -Subnet hub/nva -PrivateIPAddress 10.0.9.4 -EnableIPForwarding
            $null = New-SimRouteTable forced
            $null = Add-SimRoute forced -Name all -AddressPrefix 0.0.0.0/0 -NextHopType VirtualAppliance -NextHopIPAddress 10.0.9.4
            Set-SimSubnet hub/app -RouteTable forced
            $null = New-SimResource -Type StorageAccount -Name contosodata

            Assert-Route vm1 contosodata VirtualAppliance
        }

        It 'S24 always takes service traffic directly from the VNet to the service' {
            $null = New-SimSubnet nva -VNet hub -AddressPrefix 10.0.9.0/24
            $null = New-SimVM appliance -Subnet hub/nva -PrivateIPAddress 10.0.9.4 -EnableIPForwarding
            $null = New-SimRouteTable forced
            $null = Add-SimRoute forced -Name all -AddressPrefix 0.0.0.0/0 -NextHopType VirtualAppliance -NextHopIPAddress 10.0.9.4
            Set-SimSubnet hub/app -RouteTable forced
            $null = New-SimResource -Type StorageAccount -Name contosodata

            Enable-SimServiceEndpoint hub/app Microsoft.Storage

            Assert-Route vm1 contosodata VirtualNetworkServiceEndpoint
        }

        It 'S25 leaves the audit of other internet traffic to the forced tunnel' {
            $null = New-SimSubnet GatewaySubnet -VNet hub -AddressPrefix 10.0.255.0/27
            $null = New-SimOnPremisesNetwork office -AddressPrefix 192.168.0.0/16 -PublicIPAddress 203.0.113.10
            $null = New-SimGateway vpn -VNet hub -OnPremisesNetwork office -AdvertisedPrefix 0.0.0.0/0
            $account = New-SimResource -Type StorageAccount -Name contosodata

            Enable-SimServiceEndpoint hub/app Microsoft.Storage

            (Get-SimNextHop -From vm1 -Address 198.51.100.7).NextHopType | Should -Be 'VirtualNetworkGateway'
            (Get-SimNextHop -From vm1 -Address $account.PublicIPAddress).NextHopType |
                Should -Be 'VirtualNetworkServiceEndpoint'
        }

        It 'S26 secures resources without reserved public addresses in an IP firewall' {
            $null = New-SimSubnet closed -VNet hub -AddressPrefix 10.0.3.0/24 -DefaultOutboundAccess $false -ServiceEndpoint Microsoft.KeyVault
            $null = New-SimVM vm3 -Subnet hub/closed
            $null = New-SimResource -Type KeyVault -Name contosovault -DefaultAction Deny
            Add-SimNetworkRule contosovault -Subnet hub/closed

            Test-SimReachability -From vm3 -To contosovault -Quiet | Should -BeTrue
            Get-SimNetworkRule contosovault | Where-Object Kind -EQ IPRange | Should -BeNullOrEmpty
        }

        It 'S27 needs neither address translation nor a gateway' {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            $null = New-SimResource -Type StorageAccount -Name contosodata

            Test-SimReachability -From vm1 -To contosodata -Quiet | Should -BeTrue
            Get-SimNatGateway | Should -BeNullOrEmpty
            Get-SimGateway | Should -BeNullOrEmpty
        }

        It 'S28 is set up by one selection on the subnet' {
            $before = @(Get-SimChange).Count

            Enable-SimServiceEndpoint hub/app Microsoft.Storage

            @(Get-SimChange).Count - $before | Should -Be 1
            (Get-SimServiceEndpoint hub/app).ProvisioningState | Should -Be 'Succeeded'
        }

        It 'S29 follows the addresses of the service without upkeep' {
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault
            $prefixes = '203.0.113.0/28', '198.51.100.0/28'
            $file = [IO.Path]::GetTempFileName()
            $tags = '{"changeNumber":1,"cloud":"Public","values":[{"name":"AzureKeyVault","id":"AzureKeyVault","properties":' +
                '{"changeNumber":1,"region":"","regionId":0,"platform":"Azure","systemService":"AzureKeyVault",' +
                '"addressPrefixes":["203.0.113.0/28","198.51.100.0/28"],"networkFeatures":["NSG","VSE"]}}]}'
            [IO.File]::WriteAllText($file, $tags)
            try {
                $null = Import-SimServiceTag -Path $file
            } finally {
                [IO.File]::Delete($file)
            }

            $route = Get-SimEffectiveRoute -VM vm1 | Where-Object NextHopType -EQ VirtualNetworkServiceEndpoint
            @($route.AddressPrefix | ForEach-Object { "$_" } | Where-Object { $_ -in $prefixes }).Count | Should -Be 2
            @($route.AddressPrefix).Count | Should -Be 2
        }
    }

    Context 'Limitations' {
        It 'S30 is there only for VNets of the Resource Manager deployment model' {
            $null = New-SimVNet old -AddressPrefix 172.16.0.0/16 -DeploymentModel Classic
            $null = New-SimSubnet app -VNet old -AddressPrefix 172.16.1.0/24

            { Enable-SimServiceEndpoint old/app Microsoft.Storage -ErrorAction Stop } |
                Should -Throw -ErrorId 'ClassicVNetNotSupported,*'
        }

        It 'S31 works for the subnet that it is enabled on and no other' {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            $null = New-SimResource -Type StorageAccount -Name contosodata

            Assert-Route vm1 contosodata VirtualNetworkServiceEndpoint
            Assert-Route vm2 contosodata Internet
        }

        It 'S32 cannot be used for traffic from on-premises' {
            $null = New-SimSubnet GatewaySubnet -VNet hub -AddressPrefix 10.0.255.0/27
            $null = New-SimOnPremisesNetwork office -AddressPrefix 192.168.0.0/16 -PublicIPAddress 203.0.113.10
            $null = New-SimGateway vpn -VNet hub -OnPremisesNetwork office -AdvertisedPrefix 192.168.0.0/16
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            $null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
            Add-SimNetworkRule contosodata -Subnet hub/app

            $answer = Test-SimReachability -From office -To contosodata
            $answer.Endpoint | Should -BeNullOrEmpty
            $answer.Reason | Should -Be 'OnPremisesNotAllowed'
        }

        It 'S33 applies for Azure SQL only within the region of the VNet' {
            Enable-SimServiceEndpoint hub/app Microsoft.Sql
            $null = New-SimResource -Type SqlServer -Name near
            $null = New-SimResource -Type SqlServer -Name far -Location eastus

            (Get-SimServiceEndpoint hub/app).Locations | Should -Be 'westeurope'
            Assert-Route vm1 near VirtualNetworkServiceEndpoint
            Assert-Route vm1 far Internet
        }

        It 'S34 integrates Data Lake Store Gen1 only with VNets of its region' {
            Enable-SimServiceEndpoint hub/app Microsoft.AzureActiveDirectory
            $null = New-SimResource -Type DataLakeStoreGen1 -Name nearlake -DefaultAction Deny
            $null = New-SimResource -Type DataLakeStoreGen1 -Name farlake -Location northeurope -DefaultAction Deny

            Add-SimNetworkRule nearlake -Subnet hub/app
            Add-SimNetworkRule farlake -Subnet hub/app -ErrorVariable problem -ErrorAction SilentlyContinue

            (Get-SimNetworkRule nearlake).Subnet | Should -Be 'hub/app'
            $problem | Should -Not -BeNullOrEmpty
            Get-SimNetworkRule farlake | Should -BeNullOrEmpty
        }

        It 'S35 puts the claims of the VNet into the token, and leaves the way to the store as it is' {
            Enable-SimServiceEndpoint hub/app Microsoft.AzureActiveDirectory
            $null = New-SimResource -Type DataLakeStoreGen1 -Name lake -DefaultAction Deny
            Add-SimNetworkRule lake -Subnet hub/app

            $answer = Test-SimReachability -From vm1 -To lake
            $answer.Verdict | Should -Be 'Reachable'
            $answer.NextHopType | Should -Be 'Internet'
            $answer.SourceAddress | Should -Be '20.101.0.10'
        }

        It 'S36 admits to the store by those claims' {
            Enable-SimServiceEndpoint hub/app Microsoft.AzureActiveDirectory
            $null = New-SimResource -Type DataLakeStoreGen1 -Name lake -DefaultAction Deny
            Add-SimNetworkRule lake -Subnet hub/app
            Test-SimReachability -From vm1 -To lake -Quiet | Should -BeTrue

            Disable-SimServiceEndpoint hub/app Microsoft.AzureActiveDirectory -WarningAction SilentlyContinue

            (Test-SimReachability -From vm1 -To lake).Reason | Should -Be 'EndpointNotEnabled'
            Test-SimReachability -From vm2 -To lake -Quiet | Should -BeFalse
        }

        It 'S37 uses Microsoft.AzureActiveDirectory for Data Lake Store Gen1 only' {
            (Get-SimService | Where-Object Service -EQ Microsoft.AzureActiveDirectory).ResourceType |
                Should -Be 'DataLakeStoreGen1'
        }

        It 'S38 secures no Azure AD resource itself' {
            { New-SimResource -Type AzureActiveDirectory -Name directory -ErrorAction Stop } | Should -Throw
            (Get-SimService).Name | Where-Object { $_ -match 'Active Directory|Entra' } | Should -BeNullOrEmpty
        }

        It 'S39 associates a VNet with at most 200 subscriptions and regions for each service' {
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault, Microsoft.Storage
            foreach ($number in 1..201) {
                $subscription = '00000000-0000-0000-0000-{0:d12}' -f (1000 + $number)
                $null = New-SimResource -Type KeyVault -Name "vault$number" -SubscriptionId $subscription -DefaultAction Deny
            }

            foreach ($number in 1..200) { Add-SimNetworkRule "vault$number" -Subnet hub/app }

            { Add-SimNetworkRule vault201 -Subnet hub/app -ErrorAction Stop } | Should -Throw -ErrorId 'LimitExceeded,*'
            $null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
            Add-SimNetworkRule contosodata -Subnet hub/app
            (Get-SimNetworkRule contosodata).Subnet | Should -Be 'hub/app'
        }
    }

    Context 'Secure Azure services to virtual networks' {
        It 'S40 shows the identity of the VNet to the service, which a VNet rule then matches' {
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault
            $null = New-SimResource -Type KeyVault -Name contosovault -DefaultAction Deny
            (Test-SimReachability -From vm1 -To contosovault).Reason | Should -Be 'NoVNetRule'

            Add-SimNetworkRule contosovault -Subnet hub/app

            (Test-SimReachability -From vm1 -To contosovault).Reason | Should -Be 'Allowed'
        }

        It 'S41 shows public source addresses without an endpoint' {
            $null = New-SimResource -Type KeyVault -Name contosovault

            $answer = Test-SimReachability -From vm1 -To contosovault
            $answer.SourceAddress | Should -Be '20.101.0.10'
            $answer.SourceAddressKind | Should -Be 'Public'
        }

        It 'S42 shows private source addresses with an endpoint' {
            $null = New-SimResource -Type KeyVault -Name contosovault
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault

            $answer = Test-SimReachability -From vm1 -To contosovault
            $answer.SourceAddress | Should -Be '10.0.1.4'
            $answer.SourceAddressKind | Should -Be 'Private'
        }

        It 'S43 gives access without reserved public addresses in IP firewalls' {
            $null = New-SimVM plain -Subnet hub/app
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault
            $null = New-SimResource -Type KeyVault -Name contosovault -DefaultAction Deny
            Add-SimNetworkRule contosovault -Subnet hub/app

            (Get-SimVM plain).PublicIPAddress | Should -BeNullOrEmpty
            Test-SimReachability -From plain -To contosovault -Quiet | Should -BeTrue
        }

        It 'S44 switches the source address of every VM of the subnet' {
            $null = New-SimVM vm3 -Subnet hub/app -PublicIPAddress 20.101.0.12
            $null = New-SimResource -Type KeyVault -Name contosovault
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault

            (Test-SimReachability -From vm1, vm3, vm2 -To contosovault).SourceAddressKind |
                Should -Be 'Private', 'Private', 'Public'
        }

        It 'S45 stops firewall rules that name Azure public addresses' {
            $null = New-SimResource -Type KeyVault -Name contosovault -DefaultAction Deny
            Add-SimNetworkRule contosovault -IPRange 20.101.0.10
            Test-SimReachability -From vm1 -To contosovault -Quiet | Should -BeTrue

            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault -WarningAction SilentlyContinue

            (Test-SimReachability -From vm1 -To contosovault).Reason | Should -Be 'IPRuleIneffective'
        }

        It 'S46 tells which rules do not allow for the switch before it is made' {
            $null = New-SimResource -Type KeyVault -Name contosovault -DefaultAction Deny
            Add-SimNetworkRule contosovault -IPRange 20.101.0.10

            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault -WhatIf -WarningVariable told -WarningAction SilentlyContinue

            "$told" | Should -Match '20\.101\.0\.10'
            Get-SimServiceEndpoint hub/app | Should -BeNullOrEmpty
        }

        It 'S47 interrupts service traffic while an endpoint is configured' {
            $null = New-SimResource -Type KeyVault -Name contosovault
            $connection = Connect-SimResource -From vm1 -To contosovault
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault -WarningAction SilentlyContinue

            (Get-SimConnection | Where-Object Id -EQ $connection.Id).State | Should -Be 'Closed'
            (Connect-SimResource -From vm1 -To contosovault).State | Should -Be 'Open'
        }
    }

    Context 'Secure Azure service access from on-premises' {
        BeforeEach {
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault
            $null = New-SimResource -Type KeyVault -Name contosovault -DefaultAction Deny
            Add-SimNetworkRule contosovault -Subnet hub/app
        }

        It 'S48 keeps resources that are secured to VNets out of reach of on-premises networks' {
            $null = New-SimOnPremisesNetwork office -AddressPrefix 192.168.0.0/16 -PublicIPAddress 203.0.113.10

            (Test-SimReachability -From office -To contosovault).Reason | Should -Be 'OnPremisesNotAllowed'
        }

        It 'S49 lets on-premises networks in by their public NAT addresses' {
            $null = New-SimOnPremisesNetwork office -AddressPrefix 192.168.0.0/16 -PublicIPAddress 203.0.113.10
            Add-SimNetworkRule contosovault -IPRange 203.0.113.10

            $answer = Test-SimReachability -From office -To contosovault
            $answer.Verdict | Should -Be 'Reachable'
            $answer.SourceAddressKind | Should -Be 'OnPremisesNat'
        }

        It 'S50 takes those addresses in the IP firewall of the resource, where private ones are refused' {
            { Add-SimNetworkRule contosovault -IPRange 192.168.1.0/24 -ErrorAction Stop } |
                Should -Throw -ErrorId 'InvalidIPRule,*'
            Add-SimNetworkRule contosovault -IPRange 203.0.113.0/24

            (Get-SimNetworkRule contosovault | Where-Object Kind -EQ IPRange).Value | Should -Be '203.0.113.0/24'
        }

        It 'S51 sees the NAT addresses of the <Peering> peering of a circuit' -ForEach @(
            @{ Peering = 'Public'; Addresses = '203.0.113.20', '203.0.113.21' }
            @{ Peering = 'Microsoft'; Addresses = @('203.0.113.20') }
        ) {
            $null = New-SimOnPremisesNetwork site -AddressPrefix 192.168.0.0/16 -PublicIPAddress 198.51.100.1 -ExpressRoutePeering $Peering -ExpressRouteNatIPAddress $Addresses

            $answer = Test-SimReachability -From site -To contosovault
            $answer.SourceAddress | Should -Match '203\.0\.113\.20'
            $answer.SourceAddress | Should -Not -Match '198\.51\.100\.1'
            $answer.Reason | Should -Be 'OnPremisesNotAllowed'
        }

        It 'S52 uses two NAT addresses for the public peering of a circuit' {
            { New-SimOnPremisesNetwork one -AddressPrefix 192.168.0.0/16 -ExpressRoutePeering Public -ExpressRouteNatIPAddress 203.0.113.20 -ErrorAction Stop } |
                Should -Throw
            $null = New-SimOnPremisesNetwork two -AddressPrefix 192.168.0.0/16 -ExpressRoutePeering Public -ExpressRouteNatIPAddress 203.0.113.20, 203.0.113.21

            (Get-SimOnPremisesNetwork).Name | Should -Be 'two'
            Add-SimNetworkRule contosovault -IPRange 203.0.113.20
            Test-SimReachability -From two -To contosovault -Quiet | Should -BeFalse
            Add-SimNetworkRule contosovault -IPRange 203.0.113.21
            Test-SimReachability -From two -To contosovault -Quiet | Should -BeTrue
        }

        It 'S53 takes the NAT addresses that the customer or the provider gives for Microsoft peering' {
            $null = New-SimOnPremisesNetwork site -AddressPrefix 192.168.0.0/16 -ExpressRoutePeering Microsoft -ExpressRouteNatIPAddress 203.0.113.30, 203.0.113.31, 203.0.113.32

            @((Get-SimOnPremisesNetwork site).ExpressRouteNatIPAddress).Count | Should -Be 3
        }

        It 'S54 is reached over such a peering once those addresses are in the IP firewall' {
            $null = New-SimOnPremisesNetwork site -AddressPrefix 192.168.0.0/16 -ExpressRoutePeering Microsoft -ExpressRouteNatIPAddress 203.0.113.30
            Test-SimReachability -From site -To contosovault -Quiet | Should -BeFalse

            Add-SimNetworkRule contosovault -IPRange 203.0.113.30

            Test-SimReachability -From site -To contosovault -Quiet | Should -BeTrue
        }
    }

    Context 'Configuration' {
        It 'S55 is configured on a subnet in a VNet' {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage

            $endpoint = Get-SimServiceEndpoint
            $endpoint.VNetName | Should -Be 'hub'
            $endpoint.SubnetName | Should -Be 'app'
        }

        It 'S56 works with any compute in the subnet' {
            Enable-SimServiceEndpoint hub/app, hub/web Microsoft.Storage
            $null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
            Add-SimNetworkRule contosodata -Subnet hub/app, hub/web
            $null = New-SimSubnet apps -VNet hub -AddressPrefix 10.0.5.0/24 -ServiceEndpoint Microsoft.Storage -Delegation Microsoft.Web/serverFarms
            $null = New-SimManagedService portal -Subnet hub/apps -Type AppServiceIntegration
            Add-SimNetworkRule contosodata -Subnet hub/apps

            foreach ($client in 'vm1', 'vm2', 'hub/app', 'portal') {
                (Test-SimReachability -From $client -To contosodata).Verdict | Should -Be 'Reachable' -Because $client
            }
        }

        It 'S57 can be configured for all supported services on one subnet' {
            $services = 'Microsoft.Storage', 'Microsoft.Sql', 'Microsoft.AzureCosmosDB', 'Microsoft.KeyVault', 'Microsoft.ServiceBus',
                'Microsoft.EventHub', 'Microsoft.AzureActiveDirectory', 'Microsoft.Web', 'Microsoft.CognitiveServices'
            Enable-SimServiceEndpoint hub/app $services

            (Get-SimServiceEndpoint hub/app).Service | Should -Be $services
        }

        It 'S58 asks for a VNet in the region of the resource for Azure SQL Database' {
            Enable-SimServiceEndpoint hub/app Microsoft.Sql
            $null = New-SimResource -Type SqlServer -Name far -Location eastus

            { Add-SimNetworkRule far -Subnet hub/app -ErrorAction Stop } |
                Should -Throw -ErrorId 'VirtualNetworkRuleBadRequest,*'
        }

        It 'S59 secures <Type> to VNets of any region' -ForEach @(
            @{ Type = 'StorageAccount'; Service = 'Microsoft.Storage.Global'; Sku = 'Standard_LRS' }
            @{ Type = 'CosmosDbAccount'; Service = 'Microsoft.AzureCosmosDB' }
            @{ Type = 'KeyVault'; Service = 'Microsoft.KeyVault'; Sku = 'standard' }
            @{ Type = 'ServiceBusNamespace'; Service = 'Microsoft.ServiceBus'; Sku = 'Premium' }
            @{ Type = 'EventHubsNamespace'; Service = 'Microsoft.EventHub'; Sku = 'Standard' }
            @{ Type = 'WebApp'; Service = 'Microsoft.Web'; Sku = 'P1v3' }
            @{ Type = 'CognitiveServicesAccount'; Service = 'Microsoft.CognitiveServices'; Sku = 'S0' }
        ) {
            Enable-SimServiceEndpoint hub/app $Service
            $optional = @{}
            if ($Sku) { $optional.Sku = $Sku }
            $null = New-SimResource -Type $Type -Name contosofar -Location japaneast @optional
            if ($null -ne (Get-SimFirewall contosofar).DefaultAction) { Set-SimFirewall contosofar -DefaultAction Deny }
            Add-SimNetworkRule contosofar -Subnet hub/app

            (Test-SimReachability -From vm1 -To contosofar).Verdict | Should -Be 'Reachable'
            (Test-SimReachability -From vm2 -To contosofar).Verdict | Should -Be 'Blocked'
        }

        It 'S60 takes the VNet and the resource from the same or from different subscriptions' {
            Enable-SimServiceEndpoint hub/app Microsoft.Sql
            $null = New-SimResource -Type SqlServer -Name elsewhere -SubscriptionId 00000000-0000-0000-0000-000000000077
            Add-SimNetworkRule elsewhere -Subnet hub/app

            (Get-SimResource elsewhere).SubscriptionId | Should -Not -Be (Get-SimVNet hub).SubscriptionId
            Test-SimReachability -From vm1 -To elsewhere -Quiet | Should -BeTrue
        }

        It 'S61 secures new and existing resources' {
            $null = New-SimResource -Type KeyVault -Name oldvault -DefaultAction Deny
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault
            $null = New-SimResource -Type KeyVault -Name newvault -DefaultAction Deny
            Add-SimNetworkRule oldvault -Subnet hub/app
            Add-SimNetworkRule newvault -Subnet hub/app

            Test-SimReachability -From vm1 -To oldvault, newvault -Quiet | Should -Be $true, $true
        }
    }

    Context 'Considerations' {
        It 'S62 switches the source address for the service only' {
            $null = New-SimResource -Type KeyVault -Name contosovault
            $null = New-SimResource -Type StorageAccount -Name contosodata
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault

            (Test-SimReachability -From vm1 -To contosovault).SourceAddress | Should -Be '10.0.1.4'
            (Test-SimReachability -From vm1 -To contosodata).SourceAddress | Should -Be '20.101.0.10'
        }

        It 'S63 closes open TCP connections of the subnet to the service, when enabled and when disabled' {
            $null = New-SimResource -Type KeyVault -Name contosovault
            $first = Connect-SimResource -From vm1 -To contosovault
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault -WarningAction SilentlyContinue
            $second = Connect-SimResource -From vm1 -To contosovault
            Disable-SimServiceEndpoint hub/app Microsoft.KeyVault -WarningAction SilentlyContinue

            foreach ($connection in $first, $second) {
                (Get-SimConnection | Where-Object Id -EQ $connection.Id).State | Should -Be 'Closed'
            }
        }

        It 'S64 tells which connections would be closed before the switch is made' {
            $null = New-SimResource -Type KeyVault -Name contosovault
            $null = Connect-SimResource -From vm1 -To contosovault

            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault -WhatIf -WarningVariable told -WarningAction SilentlyContinue

            "$told" | Should -Match 'connection'
            (Get-SimConnection).State | Should -Be 'Open'
            @((Measure-SimEndpointImpact hub/app Microsoft.KeyVault).ClosedConnections).Count | Should -Be 1
        }

        It 'S65 lets applications connect again after the switch where a rule lets them in' {
            $null = New-SimResource -Type KeyVault -Name contosovault -DefaultAction Deny
            Add-SimNetworkRule contosovault -IPRange 20.101.0.10
            Add-SimNetworkRule contosovault -Subnet hub/app -IgnoreMissingEndpoint
            (Connect-SimResource -From vm1 -To contosovault).SourceAddress | Should -Be '20.101.0.10'

            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault -WarningAction SilentlyContinue

            $again = Connect-SimResource -From vm1 -To contosovault
            $again.State | Should -Be 'Open'
            $again.SourceAddress | Should -Be '10.0.1.4'
        }

        It 'S66 leaves other traffic from and to the public addresses of the VMs alone' {
            $null = New-SimResource -Type KeyVault -Name contosovault
            $null = New-SimResource -Type StorageAccount -Name contosodata
            $other = Connect-SimResource -From vm1 -To contosodata
            $inward = Test-SimReachability -From 198.51.100.7 -To 20.101.0.10 -Port 443

            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault

            (Get-SimConnection | Where-Object Id -EQ $other.Id).State | Should -Be 'Open'
            (Test-SimReachability -From 198.51.100.7 -To 20.101.0.10 -Port 443).Verdict | Should -Be $inward.Verdict
            (Get-SimNextHop -From vm1 -Address 198.51.100.7).NextHopType | Should -Be 'Internet'
        }

        It 'S67 makes the rules that name public addresses match again when it is disabled' {
            $null = New-SimResource -Type KeyVault -Name contosovault -DefaultAction Deny
            Add-SimNetworkRule contosovault -IPRange 20.101.0.10
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault -WarningAction SilentlyContinue
            Test-SimReachability -From vm1 -To contosovault -Quiet | Should -BeFalse

            Disable-SimServiceEndpoint hub/app Microsoft.KeyVault

            Test-SimReachability -From vm1 -To contosovault -Quiet | Should -BeTrue
        }

        It 'S68 leaves DNS as it is: names resolve to the public addresses of the service' {
            $account = New-SimResource -Type StorageAccount -Name contosodata
            $before = Resolve-SimDnsName -Name contosodata.blob.core.windows.net -From vm1

            Enable-SimServiceEndpoint hub/app Microsoft.Storage

            $after = Resolve-SimDnsName -Name contosodata.blob.core.windows.net -From vm1
            "$($after.IPAddress)" | Should -Be "$($before.IPAddress)"
            "$($after.IPAddress)" | Should -Match ([regex]::Escape("$($account.PublicIPAddress)"))
        }

        It 'S69 goes on working with security groups, whose default rules let traffic out to Azure services' {
            $null = New-SimNetworkSecurityGroup guard
            Set-SimSubnet hub/app -NetworkSecurityGroup guard
            $null = New-SimResource -Type StorageAccount -Name contosodata
            Test-SimReachability -From vm1 -To contosodata -Quiet | Should -BeTrue

            Enable-SimServiceEndpoint hub/app Microsoft.Storage

            Test-SimReachability -From vm1 -To contosodata -Quiet | Should -BeTrue
        }

        It 'S70 lets a security group deny the internet and allow one service by its tag' {
            $null = New-SimNetworkSecurityGroup guard
            $null = Add-SimSecurityRule guard -Name storage -Priority 100 -Direction Outbound -Access Allow -DestinationAddressPrefix Storage
            $null = Add-SimSecurityRule guard -Name internet -Priority 110 -Direction Outbound -Access Deny -DestinationAddressPrefix Internet
            Set-SimSubnet hub/app -NetworkSecurityGroup guard
            Enable-SimServiceEndpoint hub/app Microsoft.Storage, Microsoft.KeyVault
            $null = New-SimResource -Type StorageAccount -Name contosodata
            $null = New-SimResource -Type KeyVault -Name contosovault

            (Test-SimReachability -From vm1 -To contosodata).Verdict | Should -Be 'Reachable'
            (Test-SimReachability -From vm1 -To contosovault).Reason | Should -Be 'NsgDenied'
            (Test-SimReachability -From vm1 -To 198.51.100.7 -Port 443).Reason | Should -Be 'NsgDenied'
        }

        It 'S71 takes <Tag> as destination of a security rule, with the addresses that Azure publishes' -ForEach @(
            @{ Tag = 'Storage' }
            @{ Tag = 'Sql' }
            @{ Tag = 'AzureCosmosDB' }
            @{ Tag = 'AzureKeyVault' }
            @{ Tag = 'ServiceBus' }
            @{ Tag = 'EventHub' }
            @{ Tag = 'AppService' }
            @{ Tag = 'CognitiveServicesManagement' }
            @{ Tag = 'AzureActiveDirectory' }
        ) {
            $null = New-SimNetworkSecurityGroup guard
            $rule = Add-SimSecurityRule guard -Name one -Priority 100 -Direction Outbound -Access Allow -DestinationAddressPrefix $Tag -PassThru
            $rule.DestinationAddressPrefix | Should -Be $Tag
            @((Get-SimServiceTag -Name $Tag).Prefixes).Count | Should -BeGreaterThan 0
        }
    }

    Context 'Scenarios' {
        It 'S72 secures a resource to several subnets and VNets, each with its own endpoint' {
            $null = New-SimVNet spoke -AddressPrefix 10.1.0.0/16
            $null = New-SimSubnet app -VNet spoke -AddressPrefix 10.1.1.0/24
            $null = New-SimVM vm3 -Subnet spoke/app
            Add-SimPeering hub spoke
            $null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            Add-SimNetworkRule contosodata -Subnet hub/app
            (Test-SimReachability -From vm3 -To contosodata).Reason | Should -Be 'PeeredVNetHasNoEndpoint'

            Enable-SimServiceEndpoint spoke/app, hub/web Microsoft.Storage
            Add-SimNetworkRule contosodata -Subnet spoke/app, hub/web

            Test-SimReachability -From vm1, vm2, vm3 -To contosodata -Quiet | Should -Be $true, $true, $true
        }

        It 'S73 inspects service traffic in an appliance whose subnet alone has endpoint and rule' {
            $null = New-SimSubnet nva -VNet hub -AddressPrefix 10.0.9.0/24 -ServiceEndpoint Microsoft.Storage
            $null = New-SimVM appliance -Subnet hub/nva -PrivateIPAddress 10.0.9.4 -EnableIPForwarding
            $null = New-SimRouteTable forced
            $null = Add-SimRoute forced -Name all -AddressPrefix 0.0.0.0/0 -NextHopType VirtualAppliance -NextHopIPAddress 10.0.9.4
            Set-SimSubnet hub/app -RouteTable forced
            $null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
            Add-SimNetworkRule contosodata -Subnet hub/nva

            $answer = Test-SimReachability -From vm1 -To contosodata
            $answer.Verdict | Should -Be 'Reachable'
            $answer.NextHopType | Should -Be 'VirtualAppliance'
            $answer.SourceAddress | Should -Be '10.0.9.4'
            $answer.Endpoint.SubnetName | Should -Be 'nva'
        }

        It 'S74 gives access only through the appliance, and not around it' {
            $null = New-SimSubnet nva -VNet hub -AddressPrefix 10.0.9.0/24 -ServiceEndpoint Microsoft.Storage
            $null = New-SimVM appliance -Subnet hub/nva -PrivateIPAddress 10.0.9.4 -EnableIPForwarding
            $null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
            Add-SimNetworkRule contosodata -Subnet hub/nva

            (Test-SimReachability -From vm1 -To contosodata).Verdict | Should -Be 'Blocked'
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            (Test-SimReachability -From vm1 -To contosodata).Reason | Should -Be 'NoVNetRule'
        }

        It 'S75 secures a resource to the subnet of a managed service' {
            $null = New-SimSubnet mi -VNet hub -AddressPrefix 10.0.6.0/24 -Delegation Microsoft.Sql/managedInstances
            $null = New-SimManagedService instance -Subnet hub/mi -Type SqlManagedInstance
            $null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
            Test-SimReachability -From instance -To contosodata -Quiet | Should -BeFalse

            Enable-SimServiceEndpoint hub/mi Microsoft.Storage
            Add-SimNetworkRule contosodata -Subnet hub/mi

            $answer = Test-SimReachability -From instance -To contosodata
            $answer.Verdict | Should -Be 'Reachable'
            $answer.SourceAddress | Should -Be "$((Get-SimManagedService instance).PrivateIPAddress)"
        }

        It 'S76 does not touch the disk traffic of VMs' {
            $null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
            foreach ($step in { Enable-SimServiceEndpoint hub/app Microsoft.Storage }, { Disable-SimServiceEndpoint hub/app Microsoft.Storage }) {
                & $step
                (Test-SimReachability -From vm1 -To contosodata -Plane Disk).Verdict | Should -Be 'Reachable'
            }
        }

        It 'S77 counts reading, writing, mounting and unmounting of disks as disk traffic, whatever routes and rules say' {
            $null = New-SimRouteTable dead
            $null = Add-SimRoute dead -Name all -AddressPrefix 0.0.0.0/0 -NextHopType None
            Set-SimSubnet hub/app -RouteTable dead
            $null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny

            (Test-SimReachability -From vm1 -To contosodata).Verdict | Should -Be 'Blocked'
            (Test-SimReachability -From vm1 -To contosodata -Plane Disk).Verdict | Should -Be 'Reachable'
        }

        It 'S78 limits REST access to page blobs to selected networks' {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            $null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
            Add-SimNetworkRule contosodata -Subnet hub/app

            (Test-SimReachability -From vm1 -To contosodata.blob.core.windows.net).Verdict | Should -Be 'Reachable'
            (Test-SimReachability -From vm2 -To contosodata.blob.core.windows.net).Verdict | Should -Be 'Blocked'
            (Test-SimReachability -From vm2 -To contosodata -Plane Disk).Verdict | Should -Be 'Reachable'
        }
    }

    Context 'Logging and troubleshooting' {
        It 'S79 shows the private address of the client in the log of the service' {
            $null = New-SimResource -Type StorageAccount -Name contosodata
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            $null = Send-SimRequest -From vm1 -To contosodata -Operation GetBlob

            $row = Get-SimDiagnosticLog contosodata
            $row.OperationName | Should -Be 'GetBlob'
            $row.CallerIpAddress | Should -Match '^10\.0\.1\.4'
        }

        It 'S80 shows a public address in the log without the endpoint' {
            $null = New-SimResource -Type StorageAccount -Name contosodata
            $null = Send-SimRequest -From vm1 -To contosodata -Operation GetBlob

            (Get-SimDiagnosticLog contosodata).CallerIpAddress | Should -Match '^20\.101\.0\.10'
        }

        It 'S81 shows the route to the service among the effective routes of every interface of the subnet' {
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault
            $null = New-SimVM vm3 -Subnet hub/app

            foreach ($vm in 'vm1', 'vm3') {
                @(Get-SimEffectiveRoute -VM $vm | Where-Object Service -EQ Microsoft.KeyVault).Count | Should -Be 1
            }

            Get-SimEffectiveRoute -VM vm2 | Where-Object Service -EQ Microsoft.KeyVault | Should -BeNullOrEmpty
        }

        It 'S82 shows routes to the address ranges of each service, more specific than the default' {
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault, Microsoft.Sql

            $routes = @(Get-SimEffectiveRoute -VM vm1 | Where-Object NextHopType -EQ VirtualNetworkServiceEndpoint)
            $routes.Count | Should -Be 2
            @($routes.AddressPrefix | Where-Object { "$_" -eq '0.0.0.0/0' }).Count | Should -Be 0
            $routes.Source | Should -Be 'Default', 'Default'
        }

        It 'S83 shows the next hop type VirtualNetworkServiceEndpoint' {
            $vault = New-SimResource -Type KeyVault -Name contosovault
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault

            (Get-SimEffectiveRoute -VM vm1 -Address $vault.PublicIPAddress | Where-Object Service).NextHopType |
                Should -Be 'VirtualNetworkServiceEndpoint'
            (Get-SimNextHop -From vm1 -Address $vault.PublicIPAddress).NextHopType | Should -Be 'VirtualNetworkServiceEndpoint'
        }

        It 'S84 shows that the connection is more direct than any forced tunnel' {
            $null = New-SimRouteTable forced
            $null = Add-SimRoute forced -Name all -AddressPrefix 0.0.0.0/0 -NextHopType VirtualAppliance -NextHopIPAddress 10.0.9.4
            Set-SimSubnet hub/app -RouteTable forced
            $vault = New-SimResource -Type KeyVault -Name contosovault
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault

            $active = @(Get-SimEffectiveRoute -VM vm1 | Where-Object State -EQ Active)
            $active.NextHopType | Should -Contain 'VirtualAppliance'
            (Get-SimNextHop -From vm1 -Address $vault.PublicIPAddress).NextHopType | Should -Be 'VirtualNetworkServiceEndpoint'
        }

        It 'S85 overrides BGP routes for the addresses of the service, also more specific ones' {
            $vault = New-SimResource -Type KeyVault -Name contosovault
            $null = New-SimSubnet GatewaySubnet -VNet hub -AddressPrefix 10.0.255.0/27
            $null = New-SimOnPremisesNetwork office -AddressPrefix 192.168.0.0/16 -PublicIPAddress 203.0.113.10
            $null = New-SimGateway vpn -VNet hub -OnPremisesNetwork office -AdvertisedPrefix "$($vault.PublicIPAddress)/32"
            (Get-SimNextHop -From vm1 -Address $vault.PublicIPAddress).NextHopType | Should -Be 'VirtualNetworkGateway'

            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault

            (Get-SimNextHop -From vm1 -Address $vault.PublicIPAddress).NextHopType | Should -Be 'VirtualNetworkServiceEndpoint'
        }
    }

    Context 'Provisioning' {
        AfterEach {
            Use-SimPrincipal
        }

        It 'S86 is configured by a user with write access to the VNet, independently of the resources' {
            $null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
            Grant-SimRole -Principal ann -Role 'Network Contributor' -Scope (Get-SimVNet hub).Id
            Use-SimPrincipal ann
            Enable-SimServiceEndpoint hub/app Microsoft.Storage

            (Get-SimServiceEndpoint hub/app).Service | Should -Be 'Microsoft.Storage'
            { Add-SimNetworkRule contosodata -Subnet hub/app -ErrorAction Stop } |
                Should -Throw -ErrorId 'AuthorizationFailed,*'
        }

        It 'S87 asks whoever secures a resource for joinViaServiceEndpoint on every added subnet' {
            $account = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
            Enable-SimServiceEndpoint hub/app, hub/web Microsoft.Storage
            Grant-SimRole -Principal ben -Role 'Storage Account Contributor' -Scope $account.Id
            Use-SimPrincipal ben
            { Add-SimNetworkRule contosodata -Subnet hub/app -ErrorAction Stop } |
                Should -Throw -ErrorId 'LinkedAuthorizationFailed,*' -ExpectedMessage '*joinViaServiceEndpoint/action*'

            Use-SimPrincipal
            Grant-SimRole -Principal ben -Role 'Storage Account Contributor' -Scope (Get-SimSubnet hub/app).Id
            Use-SimPrincipal ben
            Add-SimNetworkRule contosodata -Subnet hub/app
            Add-SimNetworkRule contosodata -Subnet hub/web -ErrorVariable problem -ErrorAction SilentlyContinue

            (Get-SimNetworkRule contosodata).Subnet | Should -Be 'hub/app'
            $problem.FullyQualifiedErrorId | Should -BeLike 'LinkedAuthorizationFailed,*'
        }

        It 'S88 finds that right in built-in service administrator roles' {
            foreach ($role in 'Owner', 'Contributor', 'Network Contributor', 'Storage Account Contributor', 'SQL Security Manager', 'DocumentDB Account Contributor') {
                (Get-SimRoleDefinition $role).CanJoinViaServiceEndpoint | Should -BeTrue -Because $role
            }
        }

        It 'S89 takes custom roles with or without that right' {
            $null = New-SimRoleDefinition -Name 'Account Securer' -Action 'Microsoft.Storage/storageAccounts/*', 'Microsoft.Network/virtualNetworks/subnets/joinViaServiceEndpoint/action'
            $null = New-SimRoleDefinition -Name 'Account Keeper' -Action '*' -NotAction 'Microsoft.Network/virtualNetworks/subnets/joinViaServiceEndpoint/action'
            $null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            $scope = "/subscriptions/$((Get-SimTopology).SubscriptionId)"
            Grant-SimRole -Principal kim -Role 'Account Keeper' -Scope $scope
            Grant-SimRole -Principal sam -Role 'Account Securer' -Scope $scope

            Use-SimPrincipal kim
            { Add-SimNetworkRule contosodata -Subnet hub/app -ErrorAction Stop } |
                Should -Throw -ErrorId 'LinkedAuthorizationFailed,*'
            Use-SimPrincipal sam
            Add-SimNetworkRule contosodata -Subnet hub/app
            (Get-SimNetworkRule contosodata).Subnet | Should -Be 'hub/app'
        }

        It 'S90 secures resources of the same and of other subscriptions to a VNet' {
            $null = New-SimSubscription -SubscriptionId 00000000-0000-0000-0000-000000000055 -Name shared
            Enable-SimServiceEndpoint hub/app Microsoft.EventHub
            $null = New-SimResource -Type EventHubsNamespace -Name contosohub-own -DefaultAction Deny
            $null = New-SimResource -Type EventHubsNamespace -Name contosohub-other -DefaultAction Deny -SubscriptionId 00000000-0000-0000-0000-000000000055
            Add-SimNetworkRule contosohub-own -Subnet hub/app
            Add-SimNetworkRule contosohub-other -Subnet hub/app

            Test-SimReachability -From vm1 -To contosohub-own, contosohub-other -Quiet | Should -Be $true, $true
        }

        It 'S91 works across tenants for <Type>: <Supported>' -ForEach @(
            @{ Type = 'StorageAccount'; Service = 'Microsoft.Storage'; Supported = $true }
            @{ Type = 'KeyVault'; Service = 'Microsoft.KeyVault'; Supported = $true }
            @{ Type = 'EventHubsNamespace'; Service = 'Microsoft.EventHub'; Supported = $false }
            @{ Type = 'SqlServer'; Service = 'Microsoft.Sql'; Supported = $false }
        ) {
            $null = New-SimSubscription -SubscriptionId 00000000-0000-0000-0000-000000000066 -TenantId 00000000-0000-0000-0000-0000000000bb -Name partner
            Enable-SimServiceEndpoint hub/app $Service
            $null = New-SimResource -Type $Type -Name contosopartner -SubscriptionId 00000000-0000-0000-0000-000000000066

            Add-SimNetworkRule contosopartner -Subnet hub/app -ErrorVariable problem -ErrorAction SilentlyContinue

            if ($Supported) {
                (Get-SimNetworkRule contosopartner).Subnet | Should -Be 'hub/app'
            } else {
                $problem.FullyQualifiedErrorId | Should -BeLike 'CrossTenantNotSupported,*'
            }
        }

        It 'S92 lets a VNet of one tenant reach a resource of another that is secured to it' {
            $null = New-SimSubscription -SubscriptionId 00000000-0000-0000-0000-000000000066 -TenantId 00000000-0000-0000-0000-0000000000bb -Name partner
            Enable-SimServiceEndpoint hub/app Microsoft.KeyVault
            $null = New-SimResource -Type KeyVault -Name partnervault -SubscriptionId 00000000-0000-0000-0000-000000000066 -DefaultAction Deny
            Add-SimNetworkRule partnervault -Subnet hub/app

            Test-SimReachability -From vm1 -To partnervault -Quiet | Should -BeTrue
            Test-SimReachability -From vm2 -To partnervault -Quiet | Should -BeFalse
        }
    }

    Context 'Service endpoint policies' {
        BeforeEach {
            Enable-SimServiceEndpoint hub/app Microsoft.Storage
            $null = New-SimResource -Type StorageAccount -Name contosodata
            $null = New-SimResource -Type StorageAccount -Name fabrikamdata
            $null = New-SimServiceEndpointPolicy guard -Location westeurope
            $null = Add-SimServiceEndpointPolicyDefinition guard -Name ours -Service Microsoft.Storage -ServiceResource (Get-SimResource contosodata).Id
            Set-SimSubnet hub/app -ServiceEndpointPolicy guard -WarningAction SilentlyContinue
        }

        It 'S93 filter the traffic of the VNet to the service' {
            (Test-SimReachability -From vm1 -To fabrikamdata).Reason | Should -Be 'EndpointPolicyDenied'
            (Test-SimReachability -From vm2 -To fabrikamdata).Verdict | Should -Be 'Reachable'
        }

        It 'S94 let only the listed resources be reached over the endpoint' {
            (Test-SimReachability -From vm1 -To contosodata).Verdict | Should -Be 'Reachable'
            (Test-SimReachability -From vm1 -To fabrikamdata).Verdict | Should -Be 'Blocked'
        }

        It 'S95 control access down to one account, one resource group or one subscription' {
            $null = New-SimResource -Type StorageAccount -Name teamdata -ResourceGroupName team
            (Test-SimReachability -From vm1 -To teamdata).Reason | Should -Be 'EndpointPolicyDenied'

            $group = "/subscriptions/$((Get-SimTopology).SubscriptionId)/resourceGroups/team"
            $null = New-SimServiceEndpointPolicy team -Location westeurope
            $null = Add-SimServiceEndpointPolicyDefinition team -Name group -Service Microsoft.Storage -ServiceResource $group
            Set-SimSubnet hub/app -ServiceEndpointPolicy guard, team -WarningAction SilentlyContinue

            (Test-SimReachability -From vm1 -To teamdata).Verdict | Should -Be 'Reachable'
            (Test-SimReachability -From vm1 -To contosodata).Verdict | Should -Be 'Reachable'
            (Test-SimReachability -From vm1 -To fabrikamdata).Verdict | Should -Be 'Blocked'
        }
    }
}
