# The tour of the README: a forced-tunnelled VM, a storage account, a service endpoint, and then a real template.
# Core commands only (Out-Default gives what goes into it a table of its own), so that it runs in the shell of this repository as well as in PowerShell 7.
$ErrorActionPreference = 'Stop'
if (-not (Get-Command New-SimTopology -ErrorAction Ignore)) {
    Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
}

'--- 1. A VNet whose internet traffic is tunnelled to the office, and a storage account that admits the office only'
$null = New-SimTopology -Name quickstart -Location westeurope -Force
$null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
$null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24
$null = New-SimSubnet -Name GatewaySubnet -VNet hub -AddressPrefix 10.0.255.0/27
$null = New-SimVM -Name vm1 -Subnet hub/app
$null = New-SimOnPremisesNetwork -Name office -AddressPrefix 192.168.0.0/16 -PublicIPAddress 203.0.113.10
$null = New-SimGateway -Name vpn -VNet hub -Type Vpn -OnPremisesNetwork office -AdvertisedPrefix 0.0.0.0/0
$null = New-SimResource -Type StorageAccount -Name contosodata -DefaultAction Deny
$null = Add-SimNetworkRule -Resource contosodata -IPRange 203.0.113.10

'--- 2. Before: the account sees the public address of the office'
Test-SimReachability -From vm1 -To contosodata

'--- 3. Switch the endpoint on, and look at the route to the account'
$account = Get-SimResource contosodata
Enable-SimServiceEndpoint -Subnet hub/app -Service Microsoft.Storage
Get-SimEffectiveRoute -VM vm1 -Address $account.PublicIPAddress

'--- 4. After: the account sees the private address, and its IP rule no longer matches'
Test-SimReachability -From vm1 -To contosodata

'--- 5. A VNet rule lets the subnet in; the journal tells what was done'
$null = Add-SimNetworkRule -Resource contosodata -Subnet hub/app
Test-SimReachability -From vm1 -To contosodata
Get-SimChange | Where-Object Ordinal -GE 9 | Out-Default

'--- 6. Close the office out: endpoints do not help on-premises clients'
Get-SimNetworkRule -Resource contosodata | Where-Object Kind -EQ IPRange | Remove-SimNetworkRule
Test-SimReachability -From office -To contosodata

'--- 7. The same questions to an ARM template'
Import-SimTopology -Path "$PSScriptRoot/hub-spoke-storage.json"
$account = Get-SimResource | Where-Object Type -EQ StorageAccount
Get-SimSubnet | Test-SimReachability -To $account | Out-Default
